//! Which hosts are tenants of Workspace ONE Access in the cloud (facts §0), label by label.
//! The relay's guard asks the same question, so the answer is exact: no port, no user info, no
//! trailing dot, no bare apex. An Access of one's own (on premises) is not known here.

/// `<tenant>.` before each of these is a tenant [DOC: Workspace ONE SAML tutorial, audit API].
const APEXES: [&str; 8] = [
    "vmwareidentity.com",
    "vmwareidentity.eu",
    "vmwareidentity.asia",
    "vmwareidentity.de",
    "vmwareidentity.ca",
    "vmwareidentity.com.au",
    "workspaceoneaccess.com",
    "vidmpreview.com",
];

/// `<tenant>.<region>.` before this is a tenant [DOC: APPROVALS set-up notes].
const REGIONAL_APEX: &str = "wss.workspaceone.com";

/// Whether `host` (without port) has one of the published forms of an Access tenant.
pub fn is_access_host(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host.len() <= 253
        && (APEXES.iter().any(|apex| labels_before(&host, apex) == Some(1))
            || labels_before(&host, REGIONAL_APEX) == Some(2))
}

/// The tenant's own label of an Access host, in lower case as `host` is expected to be.
pub fn tenant_label(host: &str) -> Option<&str> {
    is_access_host(host).then(|| host.split('.').next()).flatten()
}

/// The Access host that was probably meant: the same labels before the nearest apex, at most
/// two slips away from it and with no label more. `None` where the host is right already or resembles none.
pub fn nearest_host(host: &str) -> Option<String> {
    if is_access_host(host) {
        return None;
    }
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let candidates = APEXES.iter().map(|apex| (*apex, 1)).chain([(REGIONAL_APEX, 2)]);
    candidates
        .filter_map(|(apex, before)| {
            let tenant = labels.get(..before)?.join(".");
            let rest = labels.get(before..).filter(|rest| !rest.is_empty())?.join(".");
            let candidate = format!("{tenant}.{apex}");
            let slips = distance(&rest, apex);
            let has_label_more = rest.split('.').count() > apex.split('.').count();
            (slips <= 2 && !has_label_more && is_access_host(&candidate))
                .then_some((slips, candidate))
        })
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

/// How many labels stand before `.apex`; `None` where the host does not end so or a label is
/// not one (RFC 1123 §2.1: letters, digits and inner hyphens, 63 at most).
fn labels_before(host: &str, apex: &str) -> Option<usize> {
    let before = host.strip_suffix(apex)?.strip_suffix('.')?;
    before.split('.').all(is_label).then(|| before.split('.').count())
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The edit distance of Levenshtein.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.bytes().enumerate() {
        let mut diagonal = i;
        let mut previous = i + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(right.bytes()) {
            let best = (diagonal + usize::from(a != b)).min(previous + 1).min(*cell + 1);
            diagonal = std::mem::replace(cell, best);
            previous = best;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
