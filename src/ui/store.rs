//! The one stateful component: it holds the model, takes messages, has the wishes performed.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, focus, location, timer};
use crate::effect::{self, Hands};
use crate::place::Place;
use crate::route::Route;
use crate::state::doc::Doc;
use crate::state::model::{Model, Start};
use crate::state::msg::Msg;

/// How often the remaining life of the token is looked at, in milliseconds.
const TICK_MILLIS: u32 = 15_000;

/// What the pages get: the state as it is now, and the way to say what happened.
#[derive(Clone)]
pub struct Store {
    /// The state.
    pub model: Rc<Model>,
    /// Takes messages.
    pub tell: Callback<Msg>,
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model)
    }
}

/// What the provider needs.
#[derive(PartialEq, Properties)]
pub struct ProviderProps {
    /// What the browser knew at the start.
    pub start: Rc<Start>,
    /// The page.
    pub children: Html,
}

/// Holds the model for everything below it.
#[component]
pub fn Provider(props: &ProviderProps) -> Html {
    let start = props.start.clone();
    let model = use_mut_ref(|| Rc::new(Model::new(&start)));
    let redraw = use_force_update();
    let tell = use_memo((), {
        let (model, hands) = (model.clone(), Hands::default());
        move |()| Teller { model, hands, redraw: Rc::new(move || redraw.force_update()) }
    });
    use_effect_with((), {
        let tell = tell.clone();
        move |()| begin(&tell)
    });
    // The editors show what was drawn: their hosts are on the screen by then.
    use_effect({
        let tell = tell.clone();
        move || tell.show()
    });
    let store =
        Store { model: model.borrow().clone(), tell: Callback::from(move |msg| tell.take(msg)) };
    html! { <ContextProvider<Store> context={store}>{ props.children.clone() }</ContextProvider<Store>> }
}

/// Hands messages to the model and its wishes to the browser.
#[derive(Clone)]
struct Teller {
    model: Rc<RefCell<Rc<Model>>>,
    hands: Hands,
    redraw: Rc<dyn Fn()>,
}

impl PartialEq for Teller {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model)
    }
}

impl Teller {
    fn show(&self) {
        let model = self.model.borrow().clone();
        for doc in Doc::ALL {
            let draft = model.draft(doc);
            self.hands.editors.show(doc, &draft.text, &draft.report);
        }
    }

    fn take(&self, msg: Msg) {
        let wishes = Rc::make_mut(&mut self.model.borrow_mut()).update(msg);
        (self.redraw)();
        for wish in wishes {
            let teller = self.clone();
            effect::perform(wish, &self.hands, Rc::new(move |msg| teller.take(msg)));
        }
    }
}

/// What the page listens to for as long as it lives.
fn begin(teller: &Teller) {
    teller.hands.keeper.begin();
    let edited = teller.clone();
    teller.hands.editors.begin(Rc::new(move |msg| edited.take(msg)));
    let (routes, ticks) = (teller.clone(), teller.clone());
    let arrive = move |fragment: String| {
        routes.take(Msg::ChangedPlace { place: Place::parse(&fragment), focus: focus::held() });
        if let Some(at) = Route::place(&fragment) {
            routes.take(Msg::FollowedPlace(at));
        }
    };
    if Route::place(&location::fragment()).is_some() {
        arrive(location::fragment());
    }
    location::on_change(arrive);
    timer::every(TICK_MILLIS, move || ticks.take(Msg::Ticked(clock::now())));
    let wishes = Rc::make_mut(&mut teller.model.borrow_mut()).first_wishes();
    for wish in wishes {
        let back = teller.clone();
        effect::perform(wish, &teller.hands, Rc::new(move |msg| back.take(msg)));
    }
    let intent = Rc::make_mut(&mut teller.model.borrow_mut()).intent.take();
    if let Some(msg) = intent {
        teller.take(msg);
    }
}
