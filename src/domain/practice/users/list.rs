//! `GET …/scim/Users`: the users that match, a page of them (facts §3.5).
//!
//! `itemsPerPage` is the number returned: clients add it up [CLIENT: EUC-SAMPLES].

use serde_json::{Value, json};

use crate::practice::answer;
use crate::practice::filter::matches::matches;
use crate::practice::request::Request;
use crate::practice::scim::attribute_path::AttributePath;
use crate::practice::scim::marshal::marshal;
use crate::practice::scim::texts_at::texts_at;
use crate::practice::tenant::Tenant;
use crate::practice::user::User;
use crate::practice::users::query::Query;
use crate::practice::users::resource::projection;
use crate::urn;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// Answers with the list or says why not.
pub fn list(tenant: &mut Tenant, request: &Request) -> Reply {
    listed(tenant, request).unwrap_or_else(|refusal| refusal)
}

fn listed(tenant: &Tenant, request: &Request) -> Result<Reply, Reply> {
    let projection = projection(request)?;
    let query = Query::read(request)?;
    let wanted = |user: &&User| query.filter.as_ref().is_none_or(|filter| matches(user, filter));
    let mut users: Vec<&User> = tenant.users().iter().filter(wanted).collect();
    if let Some((path, reversed)) = &query.sort {
        sort(&mut users, path, *reversed);
    }
    let page = users.iter().skip(query.start_index.saturating_sub(1)).take(query.count);
    let resources = page.map(|user| {
        let whole = marshal(tenant, user, &request.root);
        Value::Object(match &projection {
            Some(projection) => projection.apply(whole),
            None => whole,
        })
    });
    let resources: Vec<Value> = resources.collect();
    let body = json!({
        "totalResults": users.len(),
        "itemsPerPage": resources.len(),
        "startIndex": query.start_index,
        "schemas": [urn::CORE],
        "Resources": resources,
    });
    Ok(answer::json(200, media_type::JSON, &body))
}

/// Without regard to letter case; users without a value come last in both orders (modelled).
fn sort(users: &mut [&User], path: &AttributePath, reversed: bool) {
    users.sort_by_cached_key(|user| match texts_at(user, path).first() {
        Some(text) => (false, text.to_lowercase()),
        None => (true, String::new()),
    });
    if reversed {
        let valued = users.partition_point(|user| !texts_at(user, path).is_empty());
        users.get_mut(..valued).unwrap_or_default().reverse();
    }
}
