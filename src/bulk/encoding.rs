//! Why the bytes of a file are no UTF-8 text, in a sentence. It deliberately converts nothing.

/// The text, or why there is none.
///
/// # Errors
/// What the file is instead, and what to do.
pub fn text(bytes: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(bytes).map_err(|error| sentence(bytes, error.valid_up_to()))
}

#[cold]
fn sentence(bytes: &[u8], good: usize) -> String {
    let known = match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [_, 0, ..] | [0, _, ..] => "UTF-16 text",
        [0x1F, 0x8B, ..] => "compressed with gzip",
        [b'P', b'K', 3, 4, ..] => "a zip archive",
        _ => {
            let lines = bytes.iter().take(good).filter(|it| **it == b'\n').count();
            return format!("Line {} of the file is not UTF-8. Save the file as UTF-8.", lines + 1);
        }
    };
    format!("The file is {known}, not UTF-8 text. Save its text as UTF-8.")
}
