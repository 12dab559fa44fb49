//! What the practice tenant refuses for its body, the check does not let through: whoever sends
//! only what was checked meets none of these refusals.

use domain::check::context::Context;
use domain::check::run::check;
use domain::check::subject::Kind;
use domain::wire::method::Method;

use crate::{replay, transcripts};

#[test]
fn the_check_refuses_whatever_body_the_tenant_refuses() {
    let domains = ["domain.com", "second.example", "okta.example.com"];
    let context = Context { domains: domains.map(str::to_owned).to_vec(), ..Context::default() };
    let mut seen = 0;
    for path in transcripts() {
        for (title, call, reply) in replay(&path) {
            let kind = match call.url.rsplit('/').next() {
                Some("Users") => Kind::User,
                Some("directoryconfigs") => Kind::DirectoryConfig,
                _ => continue,
            };
            if call.method == Method::Post && reply.status == 400 {
                let body = call.body.unwrap_or_default();
                let report = check(&body, kind, &context);
                assert!(!report.is_sendable(), "{}: {title}\n{body}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen}");
}
