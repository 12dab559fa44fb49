//! The core user of SCIM 2.0 (RFC 7643 §3.1, §4.1 and §8.7.1).

use crate::scim::attribute::{Attribute, Schema};
use crate::urn;

/// `urn:ietf:params:scim:schemas:core:2.0:User`
pub const CORE_USER_2: Schema = Schema {
    urn: urn::CORE_USER_2,
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
        Attribute::boolean("active"),
        Attribute::string("password"),
        Attribute::multi("emails", &plural(PLACES)),
        Attribute::multi("phoneNumbers", &plural(LINES)),
        Attribute::multi("ims", &plural(MESSENGERS)),
        Attribute::multi("photos", &plural(PICTURES)),
        Attribute::multi("addresses", ADDRESS),
        Attribute::multi("groups", GROUP).read_only(),
        Attribute::multi("entitlements", &plural(&[])),
        Attribute::multi("roles", &plural(&[])),
        Attribute::multi("x509Certificates", &plural(&[])),
    ],
};

/// RFC 7643 §3.1: all of them the service's own.
const META: &[Attribute] = &[
    Attribute::string("resourceType").read_only(),
    Attribute::string("created").read_only(),
    Attribute::string("lastModified").read_only(),
    Attribute::string("location").read_only(),
    Attribute::string("version").read_only(),
];

/// RFC 7643 §4.1.1.
const NAME: &[Attribute] = &[
    Attribute::string("formatted"),
    Attribute::string("familyName"),
    Attribute::string("givenName"),
    Attribute::string("middleName"),
    Attribute::string("honorificPrefix"),
    Attribute::string("honorificSuffix"),
];

/// The sub-attributes of multi-valued attributes (RFC 7643 §2.4), without SCIM 1.1's `operation`.
const fn plural(types: &'static [&'static str]) -> [Attribute; 5] {
    [
        Attribute::string("value"),
        Attribute::kind(types),
        Attribute::boolean("primary"),
        Attribute::string("display"),
        Attribute::string("$ref"),
    ]
}

/// RFC 7643 §4.1.2.
const ADDRESS: &[Attribute] = &[
    Attribute::string("formatted"),
    Attribute::string("streetAddress"),
    Attribute::string("locality"),
    Attribute::string("region"),
    Attribute::string("postalCode"),
    Attribute::string("country"),
    Attribute::kind(PLACES),
    Attribute::boolean("primary"),
];

/// RFC 7643 §8.7.1.
const GROUP: &[Attribute] = &[
    Attribute::string("value").read_only(),
    Attribute::string("$ref").read_only(),
    Attribute::string("display").read_only(),
    Attribute::string("type").read_only(),
];

/// Of email and postal addresses.
const PLACES: &[&str] = &["work", "home", "other"];
/// Of telephone numbers.
const LINES: &[&str] = &["work", "home", "mobile", "fax", "pager", "other"];
/// Of addresses of instant messaging.
const MESSENGERS: &[&str] = &["aim", "gtalk", "icq", "xmpp", "msn", "skype", "qq", "yahoo"];
/// Of pictures.
const PICTURES: &[&str] = &["photo", "thumbnail"];
