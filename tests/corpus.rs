//! The made users are what they claim to be: of their size, and faulty where they should be.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, reason = "helpers of tests fail by panicking")]

#[path = "corpus/mod.rs"]
mod corpus;
#[path = "random.rs"]
mod random;

use crate::corpus::fault::FAULTS;
use crate::corpus::users::{FAULTY, Set, clean, fault, user};
use domain::check::context::Context;
use domain::check::run::check;
use domain::check::subject::Kind;
use std::collections::HashSet;

/// How many of each set are looked at here; the benchmark looks at all.
const LOOKED_AT: usize = 2_500;

#[test]
fn exactly_the_faulty_users_have_findings_and_those_that_were_meant() {
    for set in [Set::Ascii, Set::Scripts] {
        let mut faulty = 0;
        for number in 0..LOOKED_AT {
            let text = user(set, number);
            let report = check(&text, Kind::User, &Context::default());
            let codes: HashSet<&str> = report.diagnostics.iter().map(|it| it.code).collect();
            let meant: HashSet<&str> = fault(number).iter().map(|it| it.code).collect();
            assert_eq!(codes, meant, "{set:?} {number}: {text}");
            faulty += usize::from(!codes.is_empty());
        }
        assert_eq!(faulty, LOOKED_AT / FAULTY, "{set:?}");
    }
}

#[test]
fn every_fault_is_seen_as_itself() {
    for set in [Set::Ascii, Set::Scripts] {
        for (number, fault) in FAULTS.iter().enumerate() {
            let mut body = clean(set, number);
            (fault.put)(&mut body);
            let text = body.json();
            let report = check(&text, Kind::User, &Context::default());
            let codes: HashSet<&str> = report.diagnostics.iter().map(|it| it.code).collect();
            assert_eq!(codes, HashSet::from([fault.code]), "{text}");
        }
    }
}

#[test]
fn users_are_of_their_size_and_no_two_are_alike() {
    for set in [Set::Ascii, Set::Scripts] {
        let mut names = HashSet::new();
        for number in 0..LOOKED_AT {
            let text = user(set, number);
            assert!((600..=800).contains(&text.len()), "{}: {text}", text.len());
            assert_eq!(text.is_ascii(), set == Set::Ascii, "{text}");
            assert!(!text.contains('\n') && !text.contains(": "), "{text}");
            assert!(names.insert(text));
        }
    }
}
