//! Provisioned users as a tenant's migration has them, the same at every run: each 600 to
//! 800 bytes of compact JSON, clean under the default profile, but one in fifty with one fault.
//! The sign-in names, addresses and ids are ASCII in both sets; the people's own words are not.

use crate::corpus::body::{Body, CORE, ENTERPRISE, WORKSPACE};
use crate::corpus::fault::{FAULTS, Fault};
use crate::corpus::tongue::{ASCII, MANY, Tongue};
use crate::random::Random;

/// One user in so many is faulty.
pub const FAULTY: usize = 50;

/// Which words the people use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// ASCII alone.
    Ascii,
    /// Thirteen scripts, and emoji.
    Scripts,
}

/// The fault of the user of this number; most have none.
pub fn fault(number: usize) -> Option<&'static Fault> {
    let block = number / FAULTY;
    let is_faulty = Random::new(block as u64).below(FAULTY) == number % FAULTY;
    is_faulty.then(|| &FAULTS[block % FAULTS.len()])
}

/// The user of this number, from 0.
pub fn user(set: Set, number: usize) -> String {
    let mut body = clean(set, number);
    if let Some(fault) = fault(number) {
        (fault.put)(&mut body);
    }
    body.json()
}

/// The same user without a fault.
pub fn clean(set: Set, number: usize) -> Body {
    let mut random = Random::new(number as u64 | 1 << 40);
    let tongues = if set == Set::Ascii { ASCII } else { MANY };
    let person = Person::new(random.pick(tongues), &mut random, number);
    let mut body = person.least();
    let wanted = 640 + random.below(80);
    let mut extras = person.extras();
    while body.json().len() < wanted && !extras.is_empty() {
        let before = body.clone();
        extras.swap_remove(random.below(extras.len()))(&person, &mut body);
        if body.json().len() > 760 {
            body = before;
        }
    }
    body
}

/// A person's words and numbers, as JSON texts without their quotes.
struct Person {
    tongue: &'static Tongue,
    given: &'static str,
    family: &'static str,
    middle: &'static str,
    login: String,
    numbers: [usize; 4],
    words: [&'static str; 3],
}

type Extra = fn(&Person, &mut Body);

impl Person {
    fn new(tongue: &'static Tongue, random: &mut Random, number: usize) -> Self {
        let (given, plain_given) = *random.pick(tongue.given);
        let (family, plain_family) = *random.pick(tongue.family);
        Self {
            tongue,
            given,
            family,
            middle: random.pick(tongue.given).0,
            login: format!("{plain_given}.{plain_family}{number}"),
            numbers: [number, random.bits(), random.bits(), random.bits()],
            words: [
                *random.pick::<&str>(tongue.towns),
                *random.pick::<&str>(tongue.streets),
                *random.pick::<&str>(tongue.titles),
            ],
        }
    }

    /// What every one of these users has.
    fn least(&self) -> Body {
        let Self { login, numbers: [number, a, b, c], given, family, .. } = self;
        let mut body = Body { schemas: vec![CORE, WORKSPACE], ..Body::default() };
        let core = &mut body.core;
        core.set("externalId", format!("\"00u{a:08x}{b:08x}{:x}\"", c % 16));
        core.set("userName", format!("\"{login}\""));
        core.set("name", format!("{{\"givenName\":\"{given}\",\"familyName\":\"{family}\"}}"));
        core.set(
            "emails",
            format!(
                "[{{\"value\":\"{login}@mail.acme.example\",\"type\":\"work\",\"primary\":true}}]"
            ),
        );
        core.set("active", "true");
        let domain = ["okta.acme.example", "emea.acme.example", "labs.acme.example"][number % 3];
        body.workspace.set("internalUserType", "\"PROVISIONED\"");
        body.workspace.set("userPrincipalName", format!("\"{login}@{domain}\""));
        body.workspace.set("domain", format!("\"{domain}\""));
        body
    }

    /// What some of them have as well.
    fn extras(&self) -> Vec<Extra> {
        vec![
            |it, body| body.core.set("title", format!("\"{}\"", it.words[2])),
            |it, body| body.core.set("nickName", format!("\"{}\"", it.given)),
            |it, body| body.core.set("timezone", format!("\"{}\"", it.tongue.timezone)),
            |it, body| body.core.set("name", it.full_name()),
            |it, body| body.core.set("phoneNumbers", it.phones()),
            |it, body| body.core.set("addresses", it.address()),
            |it, body| it.employ(body),
        ]
    }

    fn full_name(&self) -> String {
        let Self { given, family, middle, .. } = self;
        format!(
            "{{\"givenName\":\"{given}\",\"familyName\":\"{family}\",\"middleName\":\"{middle}\",\
             \"formatted\":\"{given} {middle} {family}\"}}"
        )
    }

    fn phones(&self) -> String {
        let Self { numbers: [_, a, b, _], tongue: Tongue { prefix, .. }, .. } = self;
        let (work, mobile) = (20_000_000 + a % 70_000_000, 150_000_000 + b % 70_000_000);
        format!(
            "[{{\"value\":\"+{prefix} {work}\",\"type\":\"work\"}},\
             {{\"value\":\"+{prefix} {mobile}\",\"type\":\"mobile\"}}]"
        )
    }

    fn address(&self) -> String {
        let Self { words: [town, street, _], numbers: [_, a, b, _], tongue, .. } = self;
        format!(
            "[{{\"type\":\"work\",\"streetAddress\":\"{street} {}\",\"locality\":\"{town}\",\
             \"postalCode\":\"{:05}\",\"country\":\"{}\",\"primary\":true}}]",
            a % 300 + 1,
            b % 100_000,
            tongue.country
        )
    }

    fn employ(&self, body: &mut Body) {
        let [number, a, b, _] = self.numbers;
        body.schemas.push(ENTERPRISE);
        body.enterprise.set("employeeNumber", format!("\"{}\"", 700_000 + number));
        body.enterprise.set("costCenter", format!("\"CC-{}\"", a % 900 + 100));
        body.enterprise.set("manager", format!("{{\"managerId\":\"00u{b:08x}\"}}"));
    }
}
