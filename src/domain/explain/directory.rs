//! Explains the answers of `directoryconfigs` (facts §2). For the creation of an Other directory
//! Access's own texts are not public; causes come from the documented rules.

use crate::access::directory::{self, Directory, OTHER};
use crate::explain::evidence::{ACCESS_OKTA_BOOK, MEDIA_TYPES};
use crate::explain::explanation::Explanation;
use crate::explain::purpose::Purpose;
use crate::explain::said::Said;
use crate::explain::status;
use crate::json::grammar;
use crate::profile::authority::{DIRECTORY_CLIENTS, DIRECTORY_DOMAINS, IDENTITY_SERVICE, PRACTICE};
use crate::wire::call::Call;
use crate::wire::header::CONTENT_TYPE;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// Where a user carries the directory's domain.
const DOMAIN: &str = "/urn:scim:schemas:extension:workspace:1.0/domain";

/// What `reply` means for a call about directories.
pub fn explain(call: &Call, reply: &Reply, said: &Said, purpose: &Purpose) -> Explanation {
    let is_creation = *purpose == Purpose::CreateDirectory;
    match reply.status {
        200..300 if is_creation => created(call, reply, said),
        200..300 if *purpose == Purpose::ListDirectories => listed(reply, said),
        200..300 if call.url_path().ends_with("/domains") => domains(reply, said),
        404 if said.is_page => status::explain(call, reply, said),
        400 if is_creation => {
            Explanation::bad(format!("The tenant refused the directory (400){}", said.ending()))
                .because(DIRECTORY_CLIENTS, "It needs a type, a name and at least one domain.")
                .because(
                    DIRECTORY_DOMAINS,
                    "System Domain is taken: it belongs to the System Directory.",
                )
                .then("check", "Check the body.")
                .then("directory", "Change the directory, and send again.")
        }
        409 if is_creation => taken(call, said),
        406 | 415 => media_type(call, reply.status, said),
        404 if *purpose == Purpose::Directory => {
            Explanation::bad(format!("There is no directory of this id (404){}", said.ending()))
                .because(PRACTICE, "The directory was removed, or the id is of another tenant.")
                .then_at("directory", "list", "List the directories again.")
        }
        _ => status::explain(call, reply, said),
    }
}

fn created(call: &Call, reply: &Reply, said: &Said) -> Explanation {
    if said.is_page {
        return status::not_json(reply, said);
    }
    let asked = call.body.as_deref().and_then(|body| grammar::read(body).ok());
    let asked = asked.as_ref().map(directory::of).unwrap_or_default();
    let Ok(made) = directory::read_created(reply) else {
        return match reply.status {
            201 => Explanation::good(format!(
                "The tenant says that the directory {} was created (201), but its answer is not \
                 the JSON of a directory.",
                asked.name
            )),
            _ => status::not_json(reply, said),
        }
        .then_at("directory", "list", "List the directories: yours should be among them.");
    };
    let name = if made.name.is_empty() { &asked.name } else { &made.name };
    if !made.kind.is_empty() && made.kind != OTHER {
        return Explanation::bad(format!(
            "The directory {name} was created, but its type is {}, not {OTHER}.",
            made.kind
        ))
        .because(
            DIRECTORY_CLIENTS,
            "The Content-Type of the request selects the type, and it names another one.",
        )
        .then("directory", "Create an Other directory: provisioned users need one.");
    }
    let domains = if made.domains.is_empty() { &asked.domains } else { &made.domains };
    Explanation::good(format!("The directory {name} was created{}.", of_domains(domains))).then_at(
        "user",
        DOMAIN,
        "Give every user exactly this domain: it decides where they land.",
    )
}

fn of_domains(domains: &[String]) -> String {
    match domains {
        [] => String::new(),
        [one] => format!(" with the domain {one}"),
        more => format!(" with the domains {}", more.join(", ")),
    }
}

fn listed(reply: &Reply, said: &Said) -> Explanation {
    let Ok(list) = directory::read_list(reply) else {
        return match said.root {
            Some(_) => Explanation::bad("The answer is JSON, but not a list of directories.")
                .because(PRACTICE, "The address is not that of Access's directories.")
                .then_at("connect", "address", "Check the tenant's address."),
            None => status::not_json(reply, said),
        };
    };
    let names: Vec<&str> =
        list.iter().filter(|it| it.kind == OTHER).map(|it| it.name.as_str()).collect();
    let what = format!("The tenant has {}", counted(&list));
    match names.len() {
        0 => Explanation::neutral(match list.len() {
            0 => "The list of directories is empty.".to_owned(),
            _ => format!("{what}, none of type Other."),
        })
        .because(ACCESS_OKTA_BOOK, "Only the API makes Other directories; nobody has made one yet.")
        .then("directory", "Create the directory for Okta's users."),
        count => Explanation::good(format!("{what}, {count} of type Other: {}.", names.join(", ")))
            .then("directory", "Choose one; its domain goes on into the user."),
    }
}

fn domains(reply: &Reply, said: &Said) -> Explanation {
    match directory::read_domains(reply) {
        Ok(domains) if domains.is_empty() => Explanation::neutral("The directory has no domain."),
        Ok(domains) => {
            Explanation::good(format!("The directory's domains: {}.", domains.join(", ")))
                .then("directory", "Choose one; it goes on into the user.")
        }
        Err(_) => match said.root {
            Some(_) => Explanation::neutral("The answer is JSON, but not a list of domains."),
            None => status::not_json(reply, said),
        },
    }
}

fn counted(list: &[Directory]) -> String {
    match list.len() {
        1 => "1 directory".to_owned(),
        count => format!("{count} directories"),
    }
}

fn taken(call: &Call, said: &Said) -> Explanation {
    let body = call.body.as_deref().and_then(|body| grammar::read(body).ok());
    let asked = body.as_ref().map(directory::of).unwrap_or_default();
    let domains = match asked.domains.as_slice() {
        [] => "The domain".to_owned(),
        [one] => format!("The domain {one}"),
        more => format!("One of the domains {}", more.join(", ")),
    };
    let domain = format!(
        "{domains} is taken: a domain is unique across all directories of a tenant, just-in-time \
         ones included."
    );
    let name = format!("The name {} is taken.", asked.name);
    let is_by_name = said.mentions("name") && !said.mentions("domain");
    let (domain, name) = ((DIRECTORY_DOMAINS, domain), (IDENTITY_SERVICE, name));
    let (first, second) = if is_by_name { (name, domain) } else { (domain, name) };
    Explanation::bad(format!("The tenant has such a directory already (409){}", said.ending()))
        .because(first.0, first.1)
        .because(second.0, second.1)
        .then_at("directory", "list", "List the directories, and use the one that is there.")
        .then_at("directory", "/domains", "Or take another domain and name.")
}

fn media_type(call: &Call, status: u16, said: &Said) -> Explanation {
    let sent = call.header(CONTENT_TYPE).map(|header| media_type::essence(&header.shown()));
    let bad = Explanation::bad(format!(
        "The tenant does not take this media type ({status}){}",
        said.ending()
    ));
    match sent.as_deref() {
        Some(media_type::DIRECTORY_OTHER) => bad
            .because(
                MEDIA_TYPES,
                "Since 2025 Access moves its APIs to application/json; this one may have.",
            )
            .then_elsewhere("Copy the request as curl, and try Content-Type: application/json."),
        _ => bad
            .because(
                DIRECTORY_CLIENTS,
                format!(
                    "For an Other directory the Content-Type is {}.",
                    media_type::DIRECTORY_OTHER
                ),
            )
            .then("directory", "Send the request of this page, with its Content-Type."),
    }
}
