//! Names of attributes as filters, `attributes`, `sortBy` and `meta.attributes` write them:
//! `userName`, `name.givenName`, `urn:…:workspace:1.0:domain`, `domain`.

use crate::practice::scim::descriptor;
use crate::practice::scim::unmarshal::undefined;
use crate::scim::attribute::Attribute;
use crate::scim::dialect::SCIM_1;
use crate::urn;

/// Where an attribute is, in its declared spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributePath {
    /// The URN of its extension; `None` for core attributes.
    pub extension: Option<String>,
    /// The attribute; empty for a whole extension.
    pub name: String,
    /// The member of a complex or multi-valued attribute.
    pub member: Option<String>,
}

impl AttributePath {
    /// Reads a name, without regard to letter case. Names without a URN are those of the core,
    /// then those of Access's own extension (`domain co "test.com"` is an official example).
    /// An unknown name is refused in the SDK's words; one under a URN passes, as in bodies.
    pub fn parse(text: &str) -> Result<Self, String> {
        if !text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("urn:")) {
            return Self::unqualified(text);
        }
        if descriptor::extension(text).is_some() || descriptor::is_tenant_urn(text) && ends(text) {
            let extension = Some(extension_urn(text));
            return Ok(Self { extension, name: String::new(), member: None });
        }
        let (urn, rest) = text.rsplit_once(':').unwrap_or((text, ""));
        if urn::same(urn, urn::CORE) {
            return Self::in_core(rest).ok_or_else(|| undefined(rest));
        }
        let (name, member) = split(rest);
        let known = descriptor::extension(urn)
            .and_then(|(_, table)| Attribute::of(table, name))
            .map(|attribute| of(None, attribute, member));
        let path = known.unwrap_or_else(|| Self {
            extension: None,
            name: name.to_owned(),
            member: member.map(str::to_owned),
        });
        Ok(Self { extension: Some(extension_urn(urn)), ..path })
    }

    fn unqualified(text: &str) -> Result<Self, String> {
        let (name, member) = split(text);
        // Only a URN has colons.
        if member.is_some_and(|it| it.contains(':')) {
            return Err(undefined(text));
        }
        let in_extension = || {
            SCIM_1.extensions.iter().find_map(|schema| {
                Some(of(Some(schema.urn), Attribute::of(schema.attributes, name)?, member))
            })
        };
        Self::in_core(text).or_else(in_extension).ok_or_else(|| undefined(name))
    }

    fn in_core(text: &str) -> Option<Self> {
        let (name, member) = split(text);
        Some(of(None, descriptor::core(name)?, member))
    }
}

fn of(extension: Option<&str>, attribute: &Attribute, member: Option<&str>) -> AttributePath {
    let declared = |name: &str| descriptor::member(attribute, name).unwrap_or(name).to_owned();
    AttributePath {
        extension: extension.map(str::to_owned),
        name: attribute.name.to_owned(),
        member: member.map(declared),
    }
}

fn split(text: &str) -> (&str, Option<&str>) {
    text.split_once('.').map_or((text, None), |(name, member)| (name, Some(member)))
}

/// Whether a URN ends where its version does.
fn ends(text: &str) -> bool {
    text.ends_with(":1.0")
}

fn extension_urn(text: &str) -> String {
    descriptor::extension(text).map_or(text.to_ascii_lowercase(), |(urn, _)| urn.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::practice::scim::attribute_path::AttributePath;

    fn shown(text: &str) -> Result<String, String> {
        let path = AttributePath::parse(text)?;
        let parts =
            [path.extension.unwrap_or_default(), path.name, path.member.unwrap_or_default()];
        Ok(parts.join("|"))
    }

    #[test]
    fn every_spelling_of_a_name_finds_its_attribute() {
        const WORKSPACE: &str = "urn:scim:schemas:extension:workspace:1.0";
        for (text, expected) in [
            ("USERNAME", "|userName|".to_owned()),
            ("name.GIVENname", "|name|givenName".to_owned()),
            ("urn:scim:schemas:core:1.0:externalid", "|externalId|".to_owned()),
            ("domain", format!("{WORKSPACE}|domain|")),
            ("URN:scim:schemas:extension:workspace:1.0:Domain", format!("{WORKSPACE}|domain|")),
            (WORKSPACE, format!("{WORKSPACE}||")),
            (
                "urn:scim:schemas:extension:workspace:tenant:acme:1.0:objectGUID",
                "urn:scim:schemas:extension:workspace:tenant:acme:1.0|objectGUID|".to_owned(),
            ),
        ] {
            assert_eq!(shown(text), Ok(expected), "{text}");
        }
        assert!(shown("shoeSize").is_err());
        assert!(shown("").is_err());
        assert!(shown("domain.x:y").is_err());
    }
}
