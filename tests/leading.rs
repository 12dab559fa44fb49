//! The state of the page where explanations lead a person: links to places, pasted answers.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use domain::timestamp::Moment;
use page::place::Place;
use page::route::Route;
use page::state::directory::DirectoryOperation;
use page::state::effect::Effect;
use page::state::model::{Model, Start};
use page::state::msg::Msg;
use page::state::user::UserOperation;

fn fresh() -> Model {
    Model::new(&Start { now: Moment(1_800_000_000_000), seed: 7, ..Start::default() })
}

#[test]
fn a_link_to_a_place_leads_to_its_field_or_into_the_text() {
    let mut model = fresh();
    let mut follow = |fragment: &str| {
        model.update(Msg::ChangedPlace { place: Place::parse(fragment), focus: None });
        let wishes = model.update(Msg::FollowedPlace(Route::place(fragment).unwrap()));
        let [wish] = wishes.as_slice() else { panic!("{fragment}: {wishes:?}") };
        let text = match wish {
            Effect::Focus(id) => id.clone(),
            Effect::Reach { field, doc, span: (start, end) } => {
                let text = model.draft(*doc).text.get(*start..*end).unwrap().to_owned();
                format!("{field} or {text}")
            }
            other => panic!("{fragment}: {other:?}"),
        };
        (text, model.user.operation, model.directory.operation)
    };
    let leads = [
        ("#/connect?at=address", "address"),
        ("#/connect?at=clientId", "client-id"),
        ("#/connect?at=token", "send"),
        ("#/okta?at=attribute-domain", "okta-attribute-domain"),
        ("#/user?at=find", "find-name"),
        ("#/user?at=/userName", "user-json-userName or \"userName\": \"mara.lopez\""),
        ("#/user?at=/USERNAME", "user-json-USERNAME or \"userName\": \"mara.lopez\""),
        ("#/user?at=/schemas/0", "user-json-schemas-0 or \"urn:scim:schemas:core:1.0\""),
        ("#/user?at=/locale", "user-json-locale or "),
        ("#/user?at=/a%20b~1%C3%A9", "user-json-a-b-1- or "),
        ("#/directory?at=list", "send"),
        (
            "#/directory?at=/domains",
            "directory-json-domains or \"domains\": [\n    \"acme.example\"\n  ]",
        ),
    ];
    for (fragment, expected) in leads {
        let (text, user, directory) = follow(fragment);
        assert_eq!(text, expected, "{fragment}");
        assert_eq!(user == UserOperation::Find, fragment.ends_with("user?at=find"), "{fragment}");
        let lists = fragment.ends_with("at=list");
        assert_eq!(directory == DirectoryOperation::List, lists, "{fragment}");
    }
    assert_eq!(Route::place("#/user"), None);
    assert_eq!(Route::place("#/user?at="), None);
}
