//! The first look at a user: it proves ordinary users clean, never one in which a rule finds
//! something; and many documents in one text are judged like each alone.
#![cfg(not(target_arch = "wasm32"))]

#[path = "property/mod.rs"]
mod property;

use crate::property::many::each_is_like_single;
use domain::check::bulk::{Checked, each};
use domain::check::context::Context;
use domain::check::many::check_many;
use domain::check::report::Report;
use domain::check::run::{by_rules, check};
use domain::check::sift::{Standing, sift};
use domain::check::subject::Kind;
use domain::check::survey::plan::Plan;
use domain::check::survey::survey::plain_end;
use domain::json::edit::{Edit, apply, remove_child};
use domain::json::grammar::tell;
use domain::json::sink::Nobody;

/// Ordinary users, with and without what is optional.
const USERS: &str = include_str!("survey/users.jsonl");

/// Texts that are put in the place of each value, and of each name.
const SLIPS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "7",
    "\"\"",
    "\" \"",
    "\"x\"",
    "\"X\"",
    "\"Jane Doe\"",
    "\"jdoe\"",
    "\"jane@example.com\"",
    "\"Jane@Example.com\"",
    "\"a@b\"",
    "\"a@b@c.d\"",
    "\"@\"",
    "\"LOCAL\"",
    "\"provisioned\"",
    "\"PROVISIONED \"",
    "\"System Domain\"",
    "\"https://a.b\"",
    "\"example.org\"",
    "\"${user.login}\"",
    "\"{{userName}}\"",
    "\"<domain>\"",
    "\"user.login\"",
    "\"12345678\"",
    "\"00000000-0000-0000-0000-000000000000\"",
    "\"a\\u200bb\"",
    "\"a\u{200b}b\"",
    "\"\u{a0}a\"",
    "\"\u{430}cme.example\"",
    "\"jdo\u{435}\"",
    "\"\u{feff}jdoe\"",
    "\"e\u{301}\"",
    "\"\u{202e}abc\"",
    "\"work\"",
    "\"office\"",
    "\"WORK\"",
    "\"de_DE\"",
    "\"de-DE\"",
    "\"Germany\"",
    "\"CET\"",
    "\"+49 (0) 711-123\"",
    "\"tel:+49711\"",
    "\"none\"",
    "\"N/A\"",
    "\"null\"",
    "\"-\"",
    "\"undefined\"",
    "\"None\"",
    "\"#N/A\"",
    "\"user.firstName\"",
    "\"{name}\"",
    "\"'Jane'\"",
    "\"String.toUpperCase(user.login)\"",
    "\"JÃ¼rgen\"",
    "\"StraÃŸe\"",
    "\"J�rgen\"",
    "\"jane–doe\"",
    "\"Jane \"",
    "[]",
    "[null]",
    "[\"x\"]",
    "{}",
    "{\"value\":\"x\"}",
    "[{}]",
    "[{\"value\":\"a@b.example\"}]",
    "[{\"value\":\"a@b.example\"},{\"value\":\"c@d.example\"}]",
    "[{\"value\":\"+49 711 12345\",\"primary\":true},{\"value\":\"+49 711 12345\",\"primary\":true}]",
    "[\"urn:scim:schemas:core:1.0\"]",
    "\"urn:scim:schemas:core:1.0\"",
];

fn users() -> impl Iterator<Item = &'static str> {
    USERS.lines()
}

fn assert_same(text: &str, context: &Context) {
    let (quick, slow) = (check(text, Kind::User, context), by_rules(text, Kind::User, context));
    assert_eq!(quick, slow, "the first look misses something: {text}");
}

#[test]
fn ordinary_users_are_proven_clean() {
    let plan = Plan::of(&Context::default()).unwrap();
    for user in users() {
        assert_eq!(by_rules(user, Kind::User, &Context::default()), Report::default(), "{user}");
        assert_eq!(plain_end(user, &plan), Some(user.len()), "{user}");
    }
}

/// The user with each slip in the place of each value and name, and beside the others.
fn slips(user: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for token in domain::json::token::tokens(user) {
        let (head, tail) = (&user[..token.0.start], &user[token.0.end..]);
        texts.extend(SLIPS.iter().map(|slip| format!("{head}{slip}{tail}")));
        texts.push(format!("{head}{tail}"));
    }
    texts.extend(SLIPS.iter().map(|slip| format!("{{\"department\":{slip},{}", &user[1..])));
    texts
}

#[test]
fn no_slip_in_a_value_or_a_name_is_missed() {
    let context = Context::default();
    let with_domain = Context { domains: vec!["acme.example".to_owned()], ..Context::default() };
    for user in users() {
        slips(user).iter().for_each(|text| assert_same(text, &context));
        assert_same(user, &with_domain);
    }
}

#[test]
fn who_follows_others_in_a_file_is_proven_clean_like_who_stands_alone() {
    let known: Vec<&str> = users().collect();
    for context in [
        Context::default(),
        Context { domains: vec!["acme.example".to_owned()], ..Context::default() },
    ] {
        let plan = Plan::of(&context).unwrap();
        for user in users() {
            let changed = slips(user).into_iter().chain(parts(user));
            let changed = changed.filter(|it| tell(it, &mut Nobody) == Ok(it.len()));
            let changed: Vec<String> = changed.collect();
            let all = known.iter().copied().chain(changed.iter().map(String::as_str));
            let all: Vec<&str> = all.collect();
            let file = all.join("\n");
            let mut count = 0;
            sift(&file, Some(Kind::User), &context, &mut |part| {
                let alone = plain_end(all[part.index], &plan);
                assert_eq!(part.text, all[part.index]);
                assert_eq!(part.standing == Standing::Clean, alone.is_some(), "{}", part.text);
                count += 1;
                true
            });
            assert_eq!(count, all.len());
        }
    }
}

#[test]
fn an_external_id_that_is_the_name_is_not_missed() {
    for user in users() {
        let value = |name: &str| {
            let rest = user.split_once(&format!("\"{name}\":\""))?.1;
            rest.split_once('"').map(|(value, _)| value)
        };
        let Some((name, id)) = value("userName").zip(value("externalId")) else { continue };
        for same in [name.to_owned(), format!("{name}1"), format!("{name}1").to_uppercase()] {
            let text = user.replace(&format!("\"{id}\""), &format!("\"{same}\""));
            let text = text.replace(&format!("\"{name}\""), &format!("\"{name}1\""));
            assert_same(&text, &Context::default());
        }
    }
}

/// The user with each member left out, repeated, and with the value of each beside it; with each
/// entry of a list in the place of each.
fn parts(user: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let root = domain::json::parse::parse(user);
    assert!(root.is_ok(), "{user}");
    let mut nodes: Vec<_> = root.iter().collect();
    while let Some(node) = nodes.pop() {
        nodes.extend(node.items().iter().chain(node.members().iter().map(|it| &it.node)));
        for entry in node.items() {
            let others = node.items().iter().map(|it| it.span.of(user));
            texts.extend(others.map(|it| apply(user, &[Edit::replace(entry.span, it)])));
        }
        for (at, member) in node.members().iter().enumerate() {
            texts.push(apply(user, &remove_child(node, at)));
            let own = member.span().of(user);
            let twice = Edit::insert(member.node.span.end, format!(",{own}"));
            texts.push(apply(user, &[twice]));
            let others = node.members().iter().map(|it| it.node.span.of(user));
            texts.extend(others.map(|it| apply(user, &[Edit::replace(member.node.span, it)])));
        }
    }
    texts
}

#[test]
fn whole_parts_may_be_left_out_repeated_or_swapped() {
    let context = Context::default();
    users().flat_map(parts).for_each(|text| assert_same(&text, &context));
}

/// Every document of `text`, with the report that it has by itself.
fn assert_like_single(text: &str) -> Vec<Checked<'_>> {
    each_is_like_single(text, None, &Context::default())
}

#[test]
fn the_message_of_a_broken_document_names_places_of_the_whole_text() {
    let text = "\u{feff}{\"a\": 1}\r\n  {\"b\": [\n1\r\n{}";
    let messages: Vec<String> = assert_like_single(text)
        .iter()
        .flat_map(|it| &it.report.diagnostics)
        .filter(|it| it.pointer.tokens().is_empty())
        .map(|it| it.message.to_string())
        .collect();
    assert_eq!(
        messages,
        ["The array opened at line 2, column 9 is not closed before the text ends."]
    );
}

#[test]
fn lines_an_array_and_a_heap_are_cut_into_the_same_documents() {
    let faulty = r#"{"userName": "jdoe", "schemas": []}"#;
    let documents: Vec<&str> = users().chain([faulty]).collect();
    for text in [
        documents.join("\n"),
        format!("\u{feff}{}\r\n", documents.join("\r\n\r\n")),
        documents.concat(),
        format!("[{}]", documents.join(",")),
        format!("  [\n  {}\n]\n", documents.join(",\n  ")),
    ] {
        let all = assert_like_single(&text);
        assert_eq!(all.iter().map(|it| it.text).collect::<Vec<_>>(), documents);
        assert_eq!(
            all.iter().map(|it| it.index).collect::<Vec<_>>(),
            (0..all.len()).collect::<Vec<_>>()
        );
    }
}

#[test]
fn a_broken_line_spoils_only_itself() {
    let user = users().next().unwrap();
    for broken in ["{\"a\": 1", "{\"a\" 1}", "{", "{\n  \"a\": 1,\n  \"b\"\n}", "nonsense", "{}}"] {
        let text = format!("{user}\n{broken}\n{user}\n");
        let all = assert_like_single(&text);
        let faulty = all.iter().filter(|it| !it.report.is_sendable()).count();
        assert!((1..=2).contains(&faulty), "{broken}: {all:#?}");
        assert_eq!(all.first().map(|it| it.text), Some(user));
        assert_eq!(all.last().map(|it| (it.text, it.report.is_sendable())), Some((user, true)));
    }
}

#[test]
fn a_broken_array_says_where_it_is_broken() {
    let user = users().next().unwrap();
    for (text, at) in [
        (format!("[{user},{user}"), None),
        (format!("[{user} {user}]"), Some(user.len() + 2)),
        (format!("[{user}] x"), Some(user.len() + 3)),
        (format!("[{user},]"), Some(user.len() + 1)),
    ] {
        let mut last = None;
        each(&text, None, &Context::default(), &mut |checked| {
            last = Some((checked.start, checked.text.len(), checked.report));
            true
        });
        let (start, length, report) = last.unwrap();
        assert_eq!((start, length), (0, text.len()), "{text}");
        let found = &report.diagnostics[0];
        assert!(at.is_none_or(|at| found.span.start == at), "{at:?} {found:?}");
    }
}

#[test]
fn a_text_without_documents_is_judged_as_one() {
    for text in ["", " \n", "[]", "\u{feff}"] {
        assert_eq!(assert_like_single(text).len(), 1, "{text:?}");
    }
}

#[test]
fn a_listener_may_have_enough() {
    let text = USERS.repeat(3);
    let mut heard = 0;
    each(&text, None, &Context::default(), &mut |_| {
        heard += 1;
        heard < 2
    });
    assert_eq!(heard, 2);
}

#[test]
fn a_report_over_many_documents_points_into_the_whole_text() {
    let context = Context::default();
    let user = users().next().unwrap();
    let faulty = user.replace("PROVISIONED", "LOCAL");
    for (text, is_array) in
        [(format!("[{user},\n{faulty}]"), true), (format!("{user}\n{faulty}\n"), false)]
    {
        let many = check_many(&text, Kind::User, &context);
        assert_eq!((many.documents, many.faulty), (2, 1), "{text}");
        let [found] = many.report.diagnostics.as_slice() else { panic!("{many:?}") };
        assert_eq!(found.span.of(&text), "\"LOCAL\"");
        assert_eq!(found.pointer.tokens().first().map(String::as_str) == Some("1"), is_array);
        let mended = apply(&text, &found.fix.as_ref().unwrap().edits(&text));
        assert_eq!(mended, text.replace("LOCAL", "PROVISIONED"));
        assert_eq!(check_many(&mended, Kind::User, &context).faulty, 0);
    }
    for text in [user, "{\"a\" 1}\n{}", "", "[1]"] {
        let many = check_many(text, Kind::User, &context);
        assert_eq!((many.documents, many.report), (1, check(text, Kind::User, &context)));
    }
}
