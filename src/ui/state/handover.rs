//! What the first part of the page hands to the whole when it takes over: everything typed so
//! far, secrets included, and what the person was about to do. It passes from memory to memory
//! as one text and is stored nowhere.

use domain::json::{grammar, write};
use domain::pointer::Pointer;
use domain::secret::Secret;
use domain::timestamp::Moment;

use crate::state::connect::{Connect, ConnectMsg, TokenWay};
use crate::state::msg::{Msg, RequestClick};
use crate::state::theme::Theme;

/// What the person was about to do when the whole was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Go to another step; the URL says which.
    Go,
    /// Send the shown request.
    Send,
    /// Copy the token.
    CopyToken,
    /// Look at it in another light.
    Theme(Theme),
}

impl Intent {
    const ALL: [(Self, &str); 6] = [
        (Self::Go, "go"),
        (Self::Send, "send"),
        (Self::CopyToken, "copy-token"),
        (Self::Theme(Theme::System), "system"),
        (Self::Theme(Theme::Light), "light"),
        (Self::Theme(Theme::Dark), "dark"),
    ];

    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(it, _)| *it == self).map_or("go", |(_, word)| word)
    }

    fn msg(self) -> Option<Msg> {
        match self {
            Self::Go => None,
            Self::Send => Some(Msg::Clicked(RequestClick::Send)),
            Self::CopyToken => Some(Msg::ClickedCopyToken),
            Self::Theme(theme) => Some(Msg::ChoseTheme(theme)),
        }
    }
}

/// What is handed over.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    /// The drafts, as they are stored.
    pub saved: String,
    /// The client secret.
    pub secret: Secret,
    /// The pasted token.
    pub pasted: Secret,
    /// Whether the pasted token is for the tenant that is meant now.
    pub held: bool,
    /// How the token comes.
    pub way: TokenWay,
    /// What the person was about to do.
    pub intent: Intent,
}

impl Handover {
    /// Of the first step as it is.
    pub fn of(connect: &Connect, saved: String, intent: Intent) -> Self {
        Self {
            saved,
            secret: connect.secret.clone(),
            pasted: connect.pasted.clone(),
            held: connect.token().is_some(),
            way: connect.way,
            intent,
        }
    }

    /// Puts what was typed into the first step; returns what is still to be done.
    pub fn give(self, connect: &mut Connect, now: Moment) -> Option<Msg> {
        connect.take(ConnectMsg::EditedSecret(self.secret), now);
        if self.held {
            connect.take(ConnectMsg::EditedPastedToken(self.pasted), now);
        } else {
            connect.pasted = self.pasted;
        }
        connect.take(ConnectMsg::ChoseTokenWay(self.way), now);
        self.intent.msg()
    }

    /// As one text, secrets and all: for the hand-over itself and nothing else.
    pub fn expose(&self) -> String {
        let way = if self.way == TokenWay::Paste { "paste" } else { "request" };
        let members = [
            ("saved", self.saved.as_str()),
            ("secret", self.secret.expose()),
            ("pasted", self.pasted.expose()),
            ("held", if self.held { "yes" } else { "no" }),
            ("way", way),
            ("intent", self.intent.word()),
        ];
        let members = members.map(|(name, text)| format!("\"{name}\":{}", write::string(text)));
        format!("{{{}}}", members.join(","))
    }

    /// Reads what [`Handover::expose`] wrote; `None` where it is anything else.
    pub fn read(text: &str) -> Option<Self> {
        let root = grammar::read(text).ok()?;
        let member = |name: &str| Some(root.at(&Pointer::of([name]))?.as_str()?.to_owned());
        let word = member("intent")?;
        let intent = Intent::ALL.into_iter().find(|(_, it)| *it == word)?.0;
        let way = if member("way")? == "paste" { TokenWay::Paste } else { TokenWay::Request };
        let secret = |name| member(name).map(Secret::new);
        let (secret, pasted) = (secret("secret")?, secret("pasted")?);
        let held = member("held")? == "yes";
        Some(Self { saved: member("saved")?, secret, pasted, held, way, intent })
    }
}
