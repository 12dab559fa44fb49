//! How much was found: by gravity, by kind and by rule, and where each rule spoke first.

use std::collections::BTreeMap;

use domain::check::severity::Severity;
use domain::check::subject::Kind;
use domain::profile::profile::Profile;

use crate::check::place::Place;
use crate::check::problem::{Document, Problem};

/// Counts over one file or many.
#[derive(Clone, Debug)]
pub struct Tally {
    /// What was judged by.
    pub profile: &'static Profile,
    /// The documents, without those that were never reached.
    pub documents: usize,
    /// Those with a problem.
    pub faulty: usize,
    /// The documents of each kind, in the order in which the kinds came.
    pub kinds: Vec<(Kind, usize)>,
    /// Whether an array could not be read to its end.
    pub is_cut: bool,
    /// The problems that a machine can mend.
    pub fixable: usize,
    /// The problems of each rule.
    pub rules: BTreeMap<(Severity, &'static str), Count>,
}

/// The problems of one rule.
#[derive(Clone, Debug)]
pub struct Count {
    /// How many.
    pub number: usize,
    /// In which file the first is.
    pub file: String,
    /// Where the first is.
    pub first: Place,
}

impl Tally {
    /// Nothing yet.
    pub fn new(profile: &'static Profile) -> Self {
        Self {
            profile,
            documents: 0,
            faulty: 0,
            kinds: Vec::new(),
            is_cut: false,
            fixable: 0,
            rules: BTreeMap::new(),
        }
    }

    /// Counts a document, which has problems or not.
    pub fn document(&mut self, document: &Document<'_>, is_faulty: bool) {
        if document.is_cut {
            self.is_cut = true;
            return;
        }
        self.documents += 1;
        self.faulty += usize::from(is_faulty);
        self.kind(document.checked.kind, 1);
    }

    /// Counts a problem.
    pub fn problem(&mut self, problem: &Problem<'_>) {
        let rule = (problem.found.severity, problem.found.code);
        self.fixable += usize::from(problem.found.fix.is_some());
        match self.rules.get_mut(&rule) {
            Some(count) => count.number += 1,
            None => {
                let file = problem.document.file.name.clone();
                self.rules.insert(rule, Count { number: 1, file, first: problem.from });
            }
        }
    }

    /// Counts what another counted.
    pub fn add(&mut self, other: &Self) {
        self.documents += other.documents;
        self.faulty += other.faulty;
        self.fixable += other.fixable;
        self.is_cut |= other.is_cut;
        for (kind, number) in &other.kinds {
            self.kind(*kind, *number);
        }
        for (rule, count) in &other.rules {
            match self.rules.get_mut(rule) {
                Some(own) => own.number += count.number,
                None => drop(self.rules.insert(*rule, count.clone())),
            }
        }
    }

    /// How many problems are of this gravity.
    pub fn count(&self, severity: Severity) -> usize {
        self.rules.iter().filter(|(rule, _)| rule.0 == severity).map(|(_, it)| it.number).sum()
    }

    /// How many problems there are.
    pub fn problems(&self) -> usize {
        self.rules.values().map(|it| it.number).sum()
    }

    fn kind(&mut self, kind: Kind, number: usize) {
        match self.kinds.iter_mut().find(|it| it.0 == kind) {
            Some(own) => own.1 += number,
            None => self.kinds.push((kind, number)),
        }
    }
}
