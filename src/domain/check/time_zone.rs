//! Names of time zones: those of the time zone database (“Olson”), and what is written instead.
//! It does not hold the database: any place in a known area passes.

/// What a text is, where it names no zone of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneFault {
    /// A name of Windows, and the zone that it stands for.
    Windows(Option<&'static str>),
    /// A distance to UTC: `+01:00`, `GMT+1`.
    Offset,
    /// An abbreviation: `PST`.
    Abbreviation,
    /// A zone that is written otherwise.
    Spelling(String),
    /// None of these.
    Other,
}

/// The areas of the database, those of old names included.
const AREAS: [&str; 16] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Brazil",
    "Canada",
    "Chile",
    "Etc",
    "Europe",
    "Indian",
    "Mexico",
    "Pacific",
    "US",
];

/// The names of the database without an area.
const ALONE: [&str; 42] = [
    "CET",
    "CST6CDT",
    "Cuba",
    "EET",
    "EST",
    "EST5EDT",
    "Egypt",
    "Eire",
    "Factory",
    "GB",
    "GB-Eire",
    "GMT",
    "GMT+0",
    "GMT-0",
    "GMT0",
    "Greenwich",
    "HST",
    "Hongkong",
    "Iceland",
    "Iran",
    "Israel",
    "Jamaica",
    "Japan",
    "Kwajalein",
    "Libya",
    "MET",
    "MST",
    "MST7MDT",
    "NZ",
    "NZ-CHAT",
    "Navajo",
    "PRC",
    "PST8PDT",
    "Poland",
    "Portugal",
    "ROC",
    "ROK",
    "Singapore",
    "Turkey",
    "UTC",
    "WET",
    "Zulu",
];

/// Names of Windows and the zone of each in its first territory (CLDR, windowsZones).
const WINDOWS: [(&str, &str); 42] = [
    ("AUS Eastern", "Australia/Sydney"),
    ("Alaskan", "America/Anchorage"),
    ("Arab", "Asia/Riyadh"),
    ("Arabian", "Asia/Dubai"),
    ("Argentina", "America/Buenos_Aires"),
    ("Atlantic", "America/Halifax"),
    ("Bangladesh", "Asia/Dhaka"),
    ("Cen. Australia", "Australia/Adelaide"),
    ("Central", "America/Chicago"),
    ("Central Europe", "Europe/Budapest"),
    ("Central European", "Europe/Warsaw"),
    ("China", "Asia/Shanghai"),
    ("E. Australia", "Australia/Brisbane"),
    ("E. Europe", "Europe/Chisinau"),
    ("E. South America", "America/Sao_Paulo"),
    ("Eastern", "America/New_York"),
    ("Egypt", "Africa/Cairo"),
    ("FLE", "Europe/Kiev"),
    ("GMT", "Europe/London"),
    ("GTB", "Europe/Bucharest"),
    ("Greenwich", "Atlantic/Reykjavik"),
    ("Hawaiian", "Pacific/Honolulu"),
    ("India", "Asia/Kolkata"),
    ("Israel", "Asia/Jerusalem"),
    ("Korea", "Asia/Seoul"),
    ("Mountain", "America/Denver"),
    ("New Zealand", "Pacific/Auckland"),
    ("Newfoundland", "America/St_Johns"),
    ("Pacific", "America/Los_Angeles"),
    ("Pakistan", "Asia/Karachi"),
    ("Romance", "Europe/Paris"),
    ("Russian", "Europe/Moscow"),
    ("SE Asia", "Asia/Bangkok"),
    ("Singapore", "Asia/Singapore"),
    ("South Africa", "Africa/Johannesburg"),
    ("Taipei", "Asia/Taipei"),
    ("Tokyo", "Asia/Tokyo"),
    ("Turkey", "Europe/Istanbul"),
    ("US Eastern", "America/Indianapolis"),
    ("US Mountain", "America/Phoenix"),
    ("W. Australia", "Australia/Perth"),
    ("W. Europe", "Europe/Berlin"),
];

/// What is wrong with a text as the name of a zone; `None` where it can be one.
pub fn zone_fault(text: &str) -> Option<ZoneFault> {
    if is_zone(text) {
        return None;
    }
    if let Some(name) = text.strip_suffix(" Standard Time") {
        let zone = WINDOWS.iter().find(|(it, _)| it.eq_ignore_ascii_case(name));
        return Some(ZoneFault::Windows(zone.map(|(_, zone)| *zone)));
    }
    let rest = ["UTC", "GMT", "Z"].iter().find_map(|it| text.strip_prefix(it)).unwrap_or(text);
    if rest.trim_start().starts_with(['+', '-', '−', '±']) || text == "Z" {
        return Some(ZoneFault::Offset);
    }
    let spelt = spelt(text);
    if is_zone(&spelt) {
        return Some(ZoneFault::Spelling(spelt));
    }
    let is_short = (2..=5).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_uppercase());
    Some(if is_short { ZoneFault::Abbreviation } else { ZoneFault::Other })
}

fn is_zone(text: &str) -> bool {
    let Some((area, place)) = text.split_once('/') else { return ALONE.contains(&text) };
    AREAS.contains(&area)
        && place.starts_with(|it: char| it.is_ascii_uppercase())
        && place.bytes().all(|it| it.is_ascii_alphanumeric() || b"_-+/".contains(&it))
        && !place.ends_with('/')
}

/// The text with underscores for spaces and each word of one case begun with a capital.
fn spelt(text: &str) -> String {
    let is_of_one_case =
        !text.chars().any(char::is_uppercase) || !text.chars().any(char::is_lowercase);
    let mut out = String::with_capacity(text.len());
    let mut begins = true;
    for character in text.chars() {
        let character = match character {
            ' ' => '_',
            '\\' => '/',
            it => it,
        };
        match (is_of_one_case, begins) {
            (true, true) => out.push(character.to_ascii_uppercase()),
            (true, false) => out.push(character.to_ascii_lowercase()),
            (false, _) => out.push(character),
        }
        begins = matches!(character, '/' | '_' | '-');
    }
    if ALONE.contains(&text.to_ascii_uppercase().as_str()) {
        text.to_ascii_uppercase()
    } else {
        out
    }
}

#[cfg(test)]
mod tests {
    use crate::check::time_zone::{ZoneFault, zone_fault};

    #[test]
    fn a_zone_is_told_from_what_is_written_instead() {
        for zone in [
            "Europe/Berlin",
            "America/Argentina/Buenos_Aires",
            "America/Port-au-Prince",
            "Etc/GMT+1",
            "US/Pacific",
            "UTC",
            "CET",
        ] {
            assert_eq!(zone_fault(zone), None, "{zone}");
        }
        let spelling = |it: &str| ZoneFault::Spelling(it.to_owned());
        for (text, fault) in [
            ("W. Europe Standard Time", ZoneFault::Windows(Some("Europe/Berlin"))),
            ("Moon Standard Time", ZoneFault::Windows(None)),
            ("+01:00", ZoneFault::Offset),
            ("GMT+1", ZoneFault::Offset),
            ("UTC -5", ZoneFault::Offset),
            ("PST", ZoneFault::Abbreviation),
            ("CEST", ZoneFault::Abbreviation),
            ("europe/berlin", spelling("Europe/Berlin")),
            ("EUROPE/BERLIN", spelling("Europe/Berlin")),
            ("America/New York", spelling("America/New_York")),
            ("utc", spelling("UTC")),
            ("Berlin", ZoneFault::Other),
            ("Europa/Berlin", ZoneFault::Other),
            ("7", ZoneFault::Other),
        ] {
            assert_eq!(zone_fault(text), Some(fault), "{text}");
        }
    }
}
