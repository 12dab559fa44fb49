//! What Postman's console copies: `POST https://…: { "Request Headers": …, "Response Body": … }`.
//! It has no status in it (Postman's own tracker, #11079).

use crate::explain::pasted::answer::Answer;
use crate::explain::pasted::json_inside;
use crate::json::document::Node;
use crate::wire::call::Call;
use crate::wire::method::Method;

/// The last exchange in `text`, if it is Postman's.
pub fn read(text: &str) -> Option<Answer> {
    let is_postman = text.contains("\"Request Headers\"") || text.contains("\"Response Body\"");
    let lines = text.lines().filter(|_| is_postman);
    let asked = lines.filter_map(asked).next_back()?;
    let (method, url) = asked;
    let from = text.find(url)? + url.len();
    let (_, root) = json_inside::first(text.get(from..)?, |_| true)?;
    let mut call = Call::new(method, url);
    for (name, value) in pairs(&root, "Request Headers") {
        call = call.with_header(&name, &value);
    }
    call.body = body(&root, "Request Body");
    let status = root.member_like("status").or_else(|| root.member_like("Response Code"));
    let status = status.and_then(|it| it.node.as_str()?.get(..3)?.parse().ok());
    Some(Answer {
        request: Some(call),
        status,
        headers: pairs(&root, "Response Headers"),
        body: body(&root, "Response Body").unwrap_or_default(),
        ..Answer::default()
    })
}

fn asked(line: &str) -> Option<(Method, &str)> {
    let (method, rest) = line.trim().split_once(' ')?;
    let method = Method::parse(method)?;
    let url = rest.split_whitespace().next()?.trim_end_matches([':', '{']).trim_end_matches(':');
    url.contains("://").then_some((method, url))
}

fn pairs(root: &Node, name: &str) -> Vec<(String, String)> {
    let members = root.member_like(name).map(|it| it.node.members()).unwrap_or_default();
    let text = |node: &Node| node.as_str().map(str::to_owned);
    members.iter().filter_map(|it| Some((it.name.clone(), text(&it.node)?))).collect()
}

fn body(root: &Node, name: &str) -> Option<String> {
    let text = root.member_like(name)?.node.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}
