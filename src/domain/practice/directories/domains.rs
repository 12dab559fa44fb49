//! `GET …/directoryconfigs/{id}/domains`: the domains of a directory under `items`
//! [CLIENT: PVS]. The keys of an item are not public.

use serde_json::{Value, json};

use crate::practice::answer;
use crate::practice::directories::unknown::unknown;
use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// Answers with the domains.
pub fn domains(tenant: &mut Tenant, request: &Request) -> Reply {
    let Some(directory) = tenant.directories().iter().find(|it| it.id == request.id) else {
        return unknown(&request.id);
    };
    let items: Vec<Value> = directory.domains.iter().map(|name| json!({ "name": name })).collect();
    let reply = answer::json(200, media_type::DOMAIN_LIST, &json!({ "items": items }));
    answer::modelled(reply, "the keys of an item")
}
