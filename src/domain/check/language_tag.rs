//! Tags of languages: `en_US` as SCIM 1.1 writes them, `en-US` as BCP 47 and SCIM 2.0 do.

use crate::scim::version::Version;

/// The tag as the version writes it; `None` where the text is no tag at all. What stands after the
/// region is kept; what a POSIX system adds (`en_US.UTF-8`) is not.
pub fn language_tag(text: &str, version: Version) -> Option<String> {
    let bare = text.split(['.', '@']).next()?;
    let mut parts = bare.split(['-', '_']);
    let language = parts.next().filter(|it| (2..=3).contains(&it.len()) && is_word(it))?;
    let mut tag = language.to_ascii_lowercase();
    let mut has_region = false;
    for part in parts {
        tag.push(if version == Version::Scim1 { '_' } else { '-' });
        let is_number = part.bytes().all(|it| it.is_ascii_digit());
        match part.len() {
            2 if !has_region && is_word(part) => tag.push_str(&part.to_ascii_uppercase()),
            3 if !has_region && is_number => tag.push_str(part),
            4 if !has_region && is_word(part) => {
                let (first, rest) = part.split_at_checked(1)?;
                tag.push_str(&first.to_ascii_uppercase());
                tag.push_str(&rest.to_ascii_lowercase());
                continue;
            }
            1..=8 if part.bytes().all(|it| it.is_ascii_alphanumeric()) => tag.push_str(part),
            _ => return None,
        }
        has_region = true;
    }
    Some(tag)
}

fn is_word(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use crate::check::language_tag::language_tag;
    use crate::scim::version::Version;

    #[test]
    fn a_tag_is_written_as_its_version_writes_it() {
        for (text, one, two) in [
            ("en_US", Some("en_US"), Some("en-US")),
            ("en-us", Some("en_US"), Some("en-US")),
            ("EN", Some("en"), Some("en")),
            ("zh-hans-cn", Some("zh_Hans_CN"), Some("zh-Hans-CN")),
            ("es-419", Some("es_419"), Some("es-419")),
            ("de_CH.UTF-8", Some("de_CH"), Some("de-CH")),
            ("ca_ES@valencia", Some("ca_ES"), Some("ca-ES")),
            ("de-CH-1996", Some("de_CH_1996"), Some("de-CH-1996")),
            ("English", None, None),
            ("en_", None, None),
            ("en us", None, None),
            ("", None, None),
        ] {
            assert_eq!(language_tag(text, Version::Scim1).as_deref(), one, "{text}");
            assert_eq!(language_tag(text, Version::Scim2).as_deref(), two, "{text}");
        }
    }
}
