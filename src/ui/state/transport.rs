//! The three ways to a tenant.

/// How a call travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Transport {
    /// The practice tenant in this page: nothing leaves the browser.
    #[default]
    Practice,
    /// The relay that served this page carries it.
    Relay,
    /// The browser fetches it; the tenant must allow this page's origin (CORS).
    Direct,
}

impl Transport {
    /// All of them, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Practice, Self::Relay, Self::Direct];

    /// The word on the switch, and in stored drafts.
    pub fn title(self) -> &'static str {
        match self {
            Self::Practice => "Practice",
            Self::Relay => "Relay",
            Self::Direct => "Direct",
        }
    }

    /// What it means, in a sentence.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Practice => {
                "The practice tenant in this page answers. Nothing leaves the browser; any address, \
                 the same rules."
            }
            Self::Relay => {
                "The relay that serves this page carries each request to the tenant. This is the \
                 way to a real tenant."
            }
            Self::Direct => {
                "The browser calls the tenant itself. Access allows that only on /acs/*, so a real \
                 tenant refuses it; practice tenants over HTTP take it."
            }
        }
    }

    /// Reads a title.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.title() == text)
    }
}

/// Whether a relay serves this page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RelayState {
    /// Nobody asked yet.
    #[default]
    Unknown,
    /// It does.
    Present,
    /// It does not.
    Absent,
}
