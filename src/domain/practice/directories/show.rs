//! `GET …/directoryconfigs/{id}`: one directory. That it exists is known (observed in clients); what it
//! answers for directories without a connector is modelled on the list item.

use crate::practice::answer;
use crate::practice::directories::describe::{describe, links};
use crate::practice::directories::unknown::unknown;
use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::wire::reply::Reply;

/// Answers with the directory.
pub fn show(tenant: &mut Tenant, request: &Request) -> Reply {
    let Some(directory) = tenant.directories().iter().find(|it| it.id == request.id) else {
        return unknown(&request.id);
    };
    let mut body = describe(tenant, directory);
    if let Some(members) = body.as_object_mut() {
        members.insert("_links".to_owned(), links(&directory.id));
    }
    let reply = answer::json(200, directory.kind.media_type(), &body);
    answer::modelled(reply, "the body of one directory")
}
