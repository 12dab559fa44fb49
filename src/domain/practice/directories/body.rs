//! What a creation says: read from the media type and the JSON body.
//!
//! The media type selects the kind (observed in clients). `application/json` is taken as well, as the product
//! moves to it [INF, facts §0]; then `type` must say the kind. All refusals are modelled.

use serde_json::{Map, Value};

use crate::practice::directory::DirectoryKind;
use crate::practice::management_error::management_error;
use crate::practice::request::Request;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// A directory to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDirectory {
    /// Its kind.
    pub kind: DirectoryKind,
    /// Its name, not blank.
    pub name: String,
    /// Its domains: at least one, none blank.
    pub domains: Vec<String>,
}

/// Reads a creation, or says with 415 or 400 what is wrong with it.
pub fn read(request: &Request) -> Result<NewDirectory, Reply> {
    let content_type = request.content_type();
    let selected = DirectoryKind::ALL.into_iter().find(|it| it.media_type() == content_type);
    if selected.is_none() && content_type != media_type::JSON {
        let said = match content_type.as_str() {
            "" => "Without a Content-Type".to_owned(),
            other => format!("By the Content-Type {other:?}"),
        };
        let other = media_type::DIRECTORY_OTHER;
        let message = format!("{said} no kind of directory is selected; for Okta it is {other}.");
        return Err(management_error(415, "unsupported.media.type", &message));
    }
    let members = match serde_json::from_str(request.body()) {
        Ok(Value::Object(members)) => members,
        Ok(_) => return Err(invalid("The body is no JSON object.")),
        Err(error) => return Err(invalid(&format!("The body is not JSON: {error}."))),
    };
    Ok(NewDirectory {
        kind: kind(selected, members.get("type"))?,
        name: name(&members)?,
        domains: domains(&members)?,
    })
}

/// A refusal of the body.
fn invalid(message: &str) -> Reply {
    management_error(400, "directory.invalid", message)
}

fn kind(selected: Option<DirectoryKind>, said: Option<&Value>) -> Result<DirectoryKind, Reply> {
    let said = match said {
        None | Some(Value::Null) => None,
        Some(value) => {
            let known = DirectoryKind::ALL.into_iter().find(|it| value == it.type_name());
            Some(
                known
                    .ok_or_else(|| invalid(&format!("The type {value} cannot be created here.")))?,
            )
        }
    };
    match (selected, said) {
        (Some(selected), Some(said)) if selected != said => Err(invalid(&format!(
            "The type {} is not the one that the Content-Type selects, {}.",
            said.type_name(),
            selected.type_name()
        ))),
        (Some(kind), _) | (None, Some(kind)) => Ok(kind),
        (None, None) => Err(invalid("The type is missing, and the Content-Type selects none.")),
    }
}

fn name(members: &Map<String, Value>) -> Result<String, Reply> {
    match members.get("name") {
        Some(Value::String(name)) if !name.trim().is_empty() => Ok(name.clone()),
        _ => Err(invalid("The name is missing.")),
    }
}

fn domains(members: &Map<String, Value>) -> Result<Vec<String>, Reply> {
    let domains: Option<Vec<String>> = match members.get("domains") {
        Some(Value::Array(values)) => values.iter().map(domain).collect(),
        _ => None,
    };
    match domains {
        Some(domains) if !domains.is_empty() => Ok(domains),
        _ => Err(invalid("At least one domain is needed, each a text that is not blank.")),
    }
}

fn domain(value: &Value) -> Option<String> {
    value.as_str().filter(|domain| !domain.trim().is_empty()).map(str::to_owned)
}
