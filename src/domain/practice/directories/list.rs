//! `GET …/directoryconfigs`: the directories, those of kind JIT only with
//! `includeJitDirectories=true` [CLIENT: LAMW, PSWS1, idptools, ROLLCALL].

use serde_json::json;

use crate::practice::answer;
use crate::practice::directories::describe::describe;
use crate::practice::directory::DirectoryKind;
use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// Answers with the list. Its media type follows from how LAMW decodes it (inferred).
pub fn list(tenant: &mut Tenant, request: &Request) -> Reply {
    let with_jit = request.parameter("includeJitDirectories") == Some("true");
    let shown = tenant.directories().iter().filter(|it| with_jit || it.kind != DirectoryKind::Jit);
    let items: Vec<_> = shown.map(|directory| describe(tenant, directory)).collect();
    let reply = answer::json(200, media_type::DIRECTORY_LIST, &json!({ "items": items }));
    answer::modelled(reply, "the set of keys of an item")
}
