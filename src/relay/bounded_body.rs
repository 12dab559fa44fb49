//! Reads a request's body up to a bound. What is beyond is read too, for a while, and thrown away:
//! a browser that is cut off while it still sends never sees the refusal.

use axum::body::{Body, Bytes};
use http_body_util::BodyExt;

/// How many times the bound is read before the connection is cut.
const PATIENCE: usize = 8;

/// The whole body; `None` where it has more than `most` bytes or broke off.
pub async fn read(mut body: Body, most: usize) -> Option<Bytes> {
    let mut kept = Vec::new();
    let mut seen = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.ok()?.into_data() else { continue };
        seen += data.len();
        if seen <= most {
            kept.extend_from_slice(&data);
        } else if seen > most.saturating_mul(PATIENCE) {
            return None;
        }
    }
    (seen <= most).then(|| Bytes::from(kept))
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, Bytes};

    use crate::bounded_body::read;

    #[test]
    fn the_bound_itself_is_within() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        for (length, expected) in [(0, true), (9, true), (10, true), (11, false), (100, false)] {
            let read = runtime.block_on(read(Body::from(vec![b'a'; length]), 10));
            assert_eq!(read.map(|it: Bytes| it.len()), expected.then_some(length), "{length}");
        }
    }
}
