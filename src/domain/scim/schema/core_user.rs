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
        Attribute::multi("emails", PLURAL),
        Attribute::multi("phoneNumbers", PLURAL),
        Attribute::multi("ims", PLURAL),
        Attribute::multi("photos", PLURAL),
        Attribute::multi("addresses", ADDRESS),
        Attribute::multi("groups", PLURAL).read_only(),
        Attribute::multi("entitlements", PLURAL),
        // Writable in the draft; Access gives every user the role User itself (PROV-SAMPLE) and
        // changes roles under /Roles (facts §3.8).
        Attribute::multi("roles", PLURAL).read_only(),
        Attribute::multi("x509Certificates", PLURAL),
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
const PLURAL: &[Attribute] = &[
    Attribute::string("value"),
    Attribute::string("type"),
    Attribute::boolean("primary"),
    Attribute::string("display").read_only(),
    Attribute::string("operation"),
];

/// CORE11 §6.2.
const ADDRESS: &[Attribute] = &[
    Attribute::string("formatted"),
    Attribute::string("streetAddress"),
    Attribute::string("locality"),
    Attribute::string("region"),
    Attribute::string("postalCode"),
    Attribute::string("country"),
    Attribute::string("type"),
    Attribute::boolean("primary"),
    Attribute::string("display").read_only(),
    Attribute::string("operation"),
];
