//! What was mended in a file, for people.

use std::fmt::Write as _;

use domain::check::fix_all::Mended;

use crate::check::inert::inert;
use crate::check::summary::number;

/// How many different mends are named.
const MOST: usize = 20;

/// `user.json: 3 problems were mended` and a line for each kind of mend, the most frequent first.
/// Without `is_done` it is only said what can be mended.
pub fn mending(name: &str, mended: &[Mended], is_done: bool) -> String {
    let name = inert(name);
    let mut out = match (mended.len(), is_done) {
        (0, _) => return format!("{name}: nothing could be mended; it stays as it is\n"),
        (1, true) => format!("{name}: 1 problem was mended\n"),
        (many, true) => format!("{name}: {} problems were mended\n", number(many)),
        (1, false) => format!("{name}: 1 problem can be mended\n"),
        (many, false) => format!("{name}: {} problems can be mended\n", number(many)),
    };
    let mut groups: Vec<(&Mended, usize)> = Vec::new();
    for it in mended {
        match groups.iter().position(|group| group.0 == it) {
            Some(at) => groups.iter_mut().skip(at).take(1).for_each(|group| group.1 += 1),
            // Among very many a few are enough to name the most frequent.
            None if groups.len() < 10 * MOST => groups.push((it, 1)),
            None => {}
        }
    }
    groups.sort_by_key(|it| usize::MAX - it.1);
    let width = groups.first().map(|it| number(it.1).len()).unwrap_or_default();
    let mut named = 0;
    for (it, count) in groups.iter().take(MOST) {
        named += count;
        let title = inert(&it.title);
        let _ = writeln!(out, "  {:>width$} {}: {title}", number(*count), it.code);
    }
    if named < mended.len() {
        let _ = writeln!(out, "  … and {} more", number(mended.len() - named));
    }
    out
}

#[cfg(test)]
mod tests {
    use domain::check::fix_all::Mended;

    use crate::check::mending::mending;

    fn mended(code: &'static str, title: &str) -> Mended {
        Mended { code, title: title.to_owned().into() }
    }

    #[test]
    fn equal_mends_are_counted_and_the_rest_too() {
        let mut all = vec![mended("a", "Do a"), mended("b", "Do b"), mended("b", "Do b")];
        assert_eq!(
            mending("x", &all, true),
            "x: 3 problems were mended\n  2 b: Do b\n  1 a: Do a\n"
        );
        all.extend((0..1000).map(|it| mended("c", &format!("Do {it}"))));
        let text = mending("x", &all, true);
        assert!(text.starts_with("x: 1,003 problems were mended\n"), "{text}");
        assert!(text.ends_with("\n  … and 982 more\n"), "{text}");
        assert_eq!(mending("x", &all[..1], false), "x: 1 problem can be mended\n  1 a: Do a\n");
        assert_eq!(mending("x", &[], true), "x: nothing could be mended; it stays as it is\n");
    }
}
