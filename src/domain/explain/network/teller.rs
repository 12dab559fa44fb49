//! Who reports that no answer came.

use crate::explain::evidence::{CURL, THE_TEXT, WEB_SECURITY};
use crate::source::Source;

/// A program that reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teller {
    /// Chrome, Edge and their kin.
    Chrome,
    /// Firefox.
    Firefox,
    /// Safari.
    Safari,
    /// curl.
    Curl,
    /// PowerShell: .NET.
    PowerShell,
    /// Postman: Node.js.
    Postman,
    /// Okta, whose client is written in Java.
    Okta,
    /// Any other program.
    Program,
}

impl Teller {
    /// Its name at the beginning of a sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chrome => "Chrome",
            Self::Firefox => "Firefox",
            Self::Safari => "Safari",
            Self::Curl => "curl",
            Self::PowerShell => "PowerShell",
            Self::Postman => "Postman",
            Self::Okta => "Okta",
            Self::Program => "The program",
        }
    }

    /// Whether it is a browser, which hides from a page what it knows.
    pub fn is_browser(self) -> bool {
        matches!(self, Self::Chrome | Self::Firefox | Self::Safari)
    }

    /// What its words rest on.
    pub fn source(self) -> Source {
        match self {
            Self::Curl => CURL,
            Self::Chrome | Self::Firefox | Self::Safari => WEB_SECURITY,
            _ => THE_TEXT,
        }
    }

    /// What a text in its words was taken for.
    pub fn taken_for(self) -> &'static str {
        match self {
            Self::Chrome => "a message of Chrome",
            Self::Firefox => "a message of Firefox",
            Self::Safari => "a message of Safari",
            Self::Curl => "a message of curl",
            Self::PowerShell => "a message of PowerShell",
            Self::Postman => "a message of Postman",
            Self::Okta => "a message of Okta",
            Self::Program => "a message on the connection",
        }
    }
}
