//! The frame around every step: the bar, the path, and the places of form, request and log.
//! Both parts of the page draw it, so that nothing moves when the whole takes over.

use yew::prelude::*;

use crate::leaf::Leaf;
use crate::route::Route;
use crate::state::theme::Theme;
use crate::state::transport::Transport;
use crate::widgets::notice::NoticeBar;
use crate::widgets::path::{Path, Step};
use crate::widgets::top::Top;

/// What the frame shows and says.
pub struct Around {
    /// The connection in a few words.
    pub status: AttrValue,
    /// How it stands.
    pub state: &'static str,
    /// The way to the tenant.
    pub transport: Transport,
    /// The look.
    pub theme: Theme,
    /// Says which way was chosen.
    pub onchoose: Callback<Transport>,
    /// Says which look was chosen.
    pub ontheme: Callback<Theme>,
    /// The steps.
    pub steps: Vec<Step>,
    /// The one that is shown; none while the manual is read.
    pub route: Option<Route>,
    /// The word at the edge.
    pub notice: AttrValue,
}

/// The frame around a form, what stands beside it, and what stands below both.
pub fn frame(around: Around, under_path: Html, form: Html, side: Html, below: Html) -> Html {
    let Around { status, state, transport, theme, onchoose, ontheme, steps, route, notice } =
        around;
    html! {
        <>
            <Top {status} {state} {transport} {onchoose} {theme} {ontheme} reading={route.is_none()} />
            <main class="frame" data-step={route.map_or(Leaf::WORD, Route::word)}>
                <Path {steps} current={route}>{ under_path }</Path>
                { form }
                { side }
                <div class="visit">{ below }</div>
            </main>
            <NoticeBar text={notice} />
        </>
    }
}
