//! The codes of countries: ISO 3166-1 alpha-2, what the three letters of alpha-3 stand for, and
//! the names that people write instead.

/// Each country's two letters and its three, in the order of the two (ISO 3166-1, 249 countries).
const CODES: &str = "\
    ADANDAEAREAFAFGAGATGAIAIAALALBAMARMAOAGOAQATAARARGASASMATAUTAUAUSAWABWAXALAAZAZEBABIH\
    BBBRBBDBGDBEBELBFBFABGBGRBHBHRBIBDIBJBENBLBLMBMBMUBNBRNBOBOLBQBESBRBRABSBHSBTBTNBVBVT\
    BWBWABYBLRBZBLZCACANCCCCKCDCODCFCAFCGCOGCHCHECICIVCKCOKCLCHLCMCMRCNCHNCOCOLCRCRICUCUB\
    CVCPVCWCUWCXCXRCYCYPCZCZEDEDEUDJDJIDKDNKDMDMADODOMDZDZAECECUEEESTEGEGYEHESHERERIESESP\
    ETETHFIFINFJFJIFKFLKFMFSMFOFROFRFRAGAGABGBGBRGDGRDGEGEOGFGUFGGGGYGHGHAGIGIBGLGRLGMGMB\
    GNGINGPGLPGQGNQGRGRCGSSGSGTGTMGUGUMGWGNBGYGUYHKHKGHMHMDHNHNDHRHRVHTHTIHUHUNIDIDNIEIRL\
    ILISRIMIMNININDIOIOTIQIRQIRIRNISISLITITAJEJEYJMJAMJOJORJPJPNKEKENKGKGZKHKHMKIKIRKMCOM\
    KNKNAKPPRKKRKORKWKWTKYCYMKZKAZLALAOLBLBNLCLCALILIELKLKALRLBRLSLSOLTLTULULUXLVLVALYLBY\
    MAMARMCMCOMDMDAMEMNEMFMAFMGMDGMHMHLMKMKDMLMLIMMMMRMNMNGMOMACMPMNPMQMTQMRMRTMSMSRMTMLT\
    MUMUSMVMDVMWMWIMXMEXMYMYSMZMOZNANAMNCNCLNENERNFNFKNGNGANINICNLNLDNONORNPNPLNRNRUNUNIU\
    NZNZLOMOMNPAPANPEPERPFPYFPGPNGPHPHLPKPAKPLPOLPMSPMPNPCNPRPRIPSPSEPTPRTPWPLWPYPRYQAQAT\
    REREUROROURSSRBRURUSRWRWASASAUSBSLBSCSYCSDSDNSESWESGSGPSHSHNSISVNSJSJMSKSVKSLSLESMSMR\
    SNSENSOSOMSRSURSSSSDSTSTPSVSLVSXSXMSYSYRSZSWZTCTCATDTCDTFATFTGTGOTHTHATJTJKTKTKLTLTLS\
    TMTKMTNTUNTOTONTRTURTTTTOTVTUVTWTWNTZTZAUAUKRUGUGAUMUMIUSUSAUYURYUZUZBVAVATVCVCTVEVEN\
    VGVGBVIVIRVNVNMVUVUTWFWLFWSWSMYEYEMYTMYTZAZAFZMZMBZWZWE";

/// What people write for a country, in lower case, and its code.
const NAMES: [(&str, &str); 36] = [
    ("australia", "AU"),
    ("austria", "AT"),
    ("belgium", "BE"),
    ("brazil", "BR"),
    ("canada", "CA"),
    ("china", "CN"),
    ("czech republic", "CZ"),
    ("denmark", "DK"),
    ("deutschland", "DE"),
    ("finland", "FI"),
    ("france", "FR"),
    ("germany", "DE"),
    ("great britain", "GB"),
    ("india", "IN"),
    ("ireland", "IE"),
    ("israel", "IL"),
    ("italy", "IT"),
    ("japan", "JP"),
    ("mexico", "MX"),
    ("netherlands", "NL"),
    ("new zealand", "NZ"),
    ("norway", "NO"),
    ("poland", "PL"),
    ("portugal", "PT"),
    ("schweiz", "CH"),
    ("singapore", "SG"),
    ("south africa", "ZA"),
    ("spain", "ES"),
    ("sweden", "SE"),
    ("switzerland", "CH"),
    ("the netherlands", "NL"),
    ("u.s.a.", "US"),
    ("uk", "GB"),
    ("united kingdom", "GB"),
    ("united states", "US"),
    ("united states of america", "US"),
];

/// Of each first letter, the second letters that make it a code, a bit each.
const LETTERS: [u32; 26] = letters();

const fn letters() -> [u32; 26] {
    let codes = CODES.as_bytes();
    let mut letters = [0; 26];
    let mut at = 0;
    #[expect(clippy::indexing_slicing, reason = "read when the program is made")]
    while at < codes.len() {
        letters[(codes[at] - b'A') as usize] |= 1 << (codes[at + 1] - b'A');
        at += 5;
    }
    // Kosovo's is used by agreement.
    #[expect(clippy::indexing_slicing, reason = "read when the program is made")]
    {
        letters[(b'X' - b'A') as usize] |= 1 << (b'K' - b'A');
    }
    letters
}

/// Whether this is the code of a country, in capitals. Kosovo's is used by agreement.
pub fn is_country(text: &[u8]) -> bool {
    let &[first, second] = text else { return false };
    let at = |letter: u8| letter.checked_sub(b'A').filter(|it| *it < 26);
    let seconds = at(first).and_then(|it| LETTERS.get(usize::from(it)));
    seconds.zip(at(second)).is_some_and(|(seconds, it)| seconds & (1 << it) != 0)
}

/// The code that was meant, where that is sure.
pub fn country_in(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let code = codes()
        .find(|(two, three)| two.eq_ignore_ascii_case(text) || three.eq_ignore_ascii_case(text))
        .map(|(two, _)| two);
    let named = || NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
    code.or_else(|| named().map(|(_, code)| *code))
}

fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    CODES.as_bytes().chunks(5).filter_map(|it| std::str::from_utf8(it).ok()?.split_at_checked(2))
}

#[cfg(test)]
mod tests {
    use crate::check::country::{codes, country_in, is_country};

    #[test]
    fn a_country_is_told_by_two_letters_and_meant_by_others() {
        assert_eq!(codes().count(), 249);
        for (text, is_one, meant) in [
            ("DE", true, Some("DE")),
            ("de", false, Some("DE")),
            ("DEU", false, Some("DE")),
            ("XK", true, None),
            ("XX", false, None),
            ("EU", false, None),
            (" Germany ", false, Some("DE")),
            ("UK", false, Some("GB")),
            ("ZWE", false, Some("ZW")),
            ("AND", false, Some("AD")),
            ("", false, None),
        ] {
            assert_eq!(is_country(text.as_bytes()), is_one, "{text}");
            assert_eq!(country_in(text), meant, "{text}");
        }
    }
}
