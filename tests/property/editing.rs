//! An edit changes what it says and nothing else: after `set` the value is there, after `remove` it
//! is gone, and every other place, byte and order is as it was.

use domain::json::document::{Node, Value};
use domain::json::edit::{apply, remove, set};
use domain::json::parse::parse;
use domain::json::write::pretty;
use domain::pointer::Pointer;

/// Every place of the document and its plain value or kind, in order.
pub fn places(root: &Node) -> Vec<(Pointer, String)> {
    let mut out = Vec::new();
    leaves(root, &Pointer::root(), &mut out);
    out
}

fn leaves(node: &Node, at: &Pointer, out: &mut Vec<(Pointer, String)>) {
    match &node.value {
        Value::Array(items) => {
            out.push((at.clone(), "[".to_owned()));
            for (index, item) in items.iter().enumerate() {
                leaves(item, &at.child(index.to_string()), out);
            }
        }
        Value::Object(members) => {
            out.push((at.clone(), "{".to_owned()));
            for member in members {
                leaves(&member.node, &at.child(&*member.name), out);
            }
        }
        _ => out.push((at.clone(), pretty(node))),
    }
}

/// After `set` the value is there and all else is as it was; whether something came that was not.
pub fn set_holds(text: &str, root: &Node, at: &Pointer, value: &str) -> bool {
    let edits = set(text, root, at, value);
    let after = apply(text, &edits);
    let new_root = parse(&after).unwrap_or_else(|it| panic!("{text:?} {at} {after:?} {it:?}"));
    if edits.is_empty() {
        assert_eq!(after, text);
        return false;
    }
    let named_end = at.tokens().contains(&"-".to_owned());
    if let Some(found) = new_root.at(at) {
        assert_eq!(pretty(found), pretty(&parse(value).unwrap()), "{text:?} {at} {after:?}");
    } else {
        assert!(named_end, "{text:?} {at} {after:?}");
    }
    // What neither lies at the place nor under what gave way for it stays, in its order.
    let (mut before, mut now) = (places(root), places(&new_root));
    let gave_way = (0..=at.tokens().len())
        .map(|length| Pointer::of(at.tokens()[..length].to_vec()))
        .rfind(|it| root.at(it).is_some())
        .unwrap();
    before.retain(|(it, _)| !it.is_within(&gave_way));
    now.retain(|(it, _)| !it.is_within(&gave_way));
    assert_eq!(before, now, "{text:?} {at} {after:?}");
    // Byte for byte: what stands before and after the edit is untouched.
    let edit = &edits[0];
    assert!(after.starts_with(&text[..edit.span.start]) && after.ends_with(&text[edit.span.end..]));
    root.at(at).is_none()
}

/// After `remove` one place is gone and all else is as it was.
pub fn remove_holds(text: &str, root: &Node, at: &Pointer) {
    let after = apply(text, &remove(text, root, at));
    let new_root = parse(&after).unwrap_or_else(|it| panic!("{text:?} {at} {after:?} {it:?}"));
    let Some((parent, token)) = at.split_last() else {
        assert_eq!(after, text);
        return;
    };
    // A place under the first of two members of one name cannot be pointed at.
    let Some(gone) = root.at(at) else {
        assert_eq!(after, text);
        return;
    };
    // Values in their order, without names of elements: these move up.
    let values = |root: &Node| places(root).into_iter().map(|(_, it)| it).collect::<Vec<_>>();
    let (before, now, cut) = (values(root), values(&new_root), values(gone));
    assert_eq!(before.len(), now.len() + cut.len(), "{text:?} {at} {after:?}");
    let is_cut = (0..=now.len()).any(|start| {
        before[..start] == now[..start]
            && before[start + cut.len()..] == now[start..]
            && before[start..start + cut.len()] == cut
    });
    assert!(is_cut, "{text:?} {at} {after:?}");
    let count = |node: &Node| node.members().iter().filter(|it| it.name == token).count();
    let (old, new) = (root.at(&parent).unwrap(), new_root.at(&parent).unwrap());
    if matches!(old.value, Value::Object(_)) {
        assert_eq!(count(old), count(new) + 1, "{text:?} {at} {after:?}");
    }
}
