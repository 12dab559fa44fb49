//! The core user (CORE11 §5 and §6), with the spelling `timeZone` that Access's own API
//! description has beside the draft's `timezone` (ACCESS-OAS; facts §3.3).

use crate::scim::attribute::{Attribute, Schema};
use crate::urn;

/// `urn:scim:schemas:core:1.0`, users.
pub const CORE_USER: Schema = Schema {
    urn: urn::CORE,
    title: "core user",
    attributes: &[
        Attribute::strings("schemas"),
        Attribute::string("id").read_only(),
        Attribute::string("externalId"),
        Attribute::complex("meta", META).read_only(),
        Attribute::string("userName"),
        Attribute::complex("name", NAME),
        Attribute::string("displayName"),
        Attribute::string("nickName"),
        Attribute::string("profileUrl"),
        Attribute::string("title"),
        Attribute::string("userType"),
        Attribute::string("preferredLanguage"),
        Attribute::string("locale"),
        Attribute::string("timezone"),
        Attribute::string("timeZone"),
        Attribute::boolean("active"),
        Attribute::string("password"),
        Attribute::multi("emails", &plural(PLACES)),
        Attribute::multi("phoneNumbers", &plural(LINES)),
        Attribute::multi("ims", &plural(MESSENGERS)),
        Attribute::multi("photos", &plural(PICTURES)),
        Attribute::multi("addresses", ADDRESS),
        Attribute::multi("groups", &plural(&[])).read_only(),
        Attribute::multi("entitlements", &plural(&[])),
        // Writable in the draft; Access gives every user the role User itself (PROV-SAMPLE) and
        // changes roles under /Roles (facts §3.8).
        Attribute::multi("roles", &plural(&[])).read_only(),
        Attribute::multi("x509Certificates", &plural(&[])),
    ],
};

/// CORE11 §5.1.
const META: &[Attribute] = &[
    Attribute::string("created").read_only(),
    Attribute::string("lastModified").read_only(),
    Attribute::string("location").read_only(),
    Attribute::string("version").read_only(),
    Attribute::strings("attributes"),
];

/// CORE11 §6.1.
const NAME: &[Attribute] = &[
    Attribute::string("formatted"),
    Attribute::string("familyName"),
    Attribute::string("givenName"),
    Attribute::string("middleName"),
    Attribute::string("honorificPrefix"),
    Attribute::string("honorificSuffix"),
];

/// The sub-attributes of every multi-valued attribute (CORE11 §3.2).
const fn plural(types: &'static [&'static str]) -> [Attribute; 5] {
    [
        Attribute::string("value"),
        Attribute::kind(types),
        Attribute::boolean("primary"),
        Attribute::string("display").read_only(),
        Attribute::string("operation"),
    ]
}

/// CORE11 §6.2.
const ADDRESS: &[Attribute] = &[
    Attribute::string("formatted"),
    Attribute::string("streetAddress"),
    Attribute::string("locality"),
    Attribute::string("region"),
    Attribute::string("postalCode"),
    Attribute::string("country"),
    Attribute::kind(PLACES),
    Attribute::boolean("primary"),
    Attribute::string("display").read_only(),
    Attribute::string("operation"),
];

/// Of email and postal addresses.
const PLACES: &[&str] = &["work", "home", "other"];
/// Of telephone numbers.
const LINES: &[&str] = &["work", "home", "mobile", "fax", "pager", "other"];
/// Of addresses of instant messaging.
const MESSENGERS: &[&str] = &["aim", "gtalk", "icq", "xmpp", "msn", "skype", "qq", "yahoo"];
/// Of pictures.
const PICTURES: &[&str] = &["photo", "thumbnail"];
