//! The calls that `access` makes, answered by the practice tenant, and its answers read by
//! `access`: the way from the first token to a user who is shut out.

use domain::access::client::Client;
use domain::access::tenant::Tenant as Address;
use domain::access::token::Token;
use domain::access::{directory, token, user};
use domain::practice::handle::handle;
use domain::practice::tenant::{CLIENT_ID, Tenant};
use domain::secret::Secret;
use domain::timestamp::Moment;

const NOW: Moment = Moment(1_601_295_785_000);

#[test]
fn from_the_first_token_to_a_user_who_is_shut_out() {
    let secret = Secret::new("s3cret");
    for address in ["https://practice.example", "http://127.0.0.1:8080/practice/room1"] {
        let address = Address::parse(address).unwrap();
        let mut tenant = Tenant::new(&address.base(), secret.clone(), 1);
        let client = Client { id: CLIENT_ID.to_owned(), secret: secret.clone() };
        let reply = handle(&mut tenant, &token::request(&address, &client), NOW);
        let token = Token::read(&reply, NOW).unwrap();
        assert_eq!(token.remaining_seconds(NOW), Some(21_599));
        let token = token.access;

        let body = directory::draft("Okta", &["okta.example.com"]);
        let reply = handle(&mut tenant, &directory::create_call(&address, &token, &body), NOW);
        let created = directory::read_created(&reply).unwrap();
        let reply = handle(&mut tenant, &directory::list_call(&address, &token), NOW);
        let listed = directory::read_list(&reply).unwrap();
        assert_eq!(listed[1].id, created.id);
        assert_eq!(listed[1].domains, ["okta.example.com"]);
        let reply =
            handle(&mut tenant, &directory::domains_call(&address, &token, &created.id), NOW);
        assert_eq!(directory::read_domains(&reply).unwrap(), ["okta.example.com"]);

        let body = user::draft("okta.example.com").replacen("\"\"", "\"x@y\"", 6);
        let reply = handle(&mut tenant, &user::create_call(&address, &token, &body), NOW);
        let made = user::read_user(&reply).unwrap();
        assert_eq!(made.user_type.as_deref(), Some("PROVISIONED"));
        let location = reply.header("Location").unwrap();
        assert_eq!(location, address.user_url(&made.id));

        let reply =
            handle(&mut tenant, &user::set_active_call(&address, &token, &made.id, false), NOW);
        assert_eq!(reply.status, 204);
        let reply = handle(&mut tenant, &user::find_call(&address, &token, "x@y"), NOW);
        let found = user::read_found(&reply).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].id.as_str(), found[0].active), (made.id.as_str(), Some(false)));
    }
}
