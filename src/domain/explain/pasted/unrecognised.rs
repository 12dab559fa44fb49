//! What is said of a text that is to be an answer or a message, and is none that is known.

use crate::explain::explanation::Explanation;
use crate::explain::pasted::pasted::Pasted;

/// The explanation of a text that nobody recognises.
pub fn unrecognised() -> Pasted {
    let explanation = Explanation::neutral("This is no answer and no message that is known here.")
        .then_elsewhere(
            "Paste all of it: the status line, the headers and the body of an answer, or the whole \
             sentence of Okta's task.",
        )
        .then_elsewhere("Of a browser, paste the line of its console (F12) that names the address.")
        .then("check", "Or have it told from the text what it is.");
    Pasted { taken_for: "nothing that is known", explanation, document: None }
}
