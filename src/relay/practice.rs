//! The practice tenants over HTTP: `/practice/ROOM/SAAS/…`, and `/SAAS/…` for the room
//! `practice`. CORS is open, also towards private networks: the tenants hold nothing real and are
//! meant for pages. The tenant itself is `domain::practice`; it cannot tell this door from the
//! page's own.

use std::sync::{Arc, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use domain::practice::handle::handle;
use domain::timestamp::Moment;
use domain::wire::call::Call;
use domain::wire::reply::Reply;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::bounded_body;
use crate::convert::{base, to_call, to_response};
use crate::error::{Code, Problem};
use crate::rooms::{Room, Rooms, is_room_name};

/// The room of the tenant at the server's root.
pub const ROOT_ROOM: &str = "practice";

/// What the practice door knows.
pub struct Practice {
    /// The tenants; `None` where they were switched off.
    pub rooms: Option<Rooms>,
    /// Bytes of a request's body.
    pub request_bytes: usize,
    /// How long a request may take to come.
    pub patience: Duration,
}

/// Answers one request to a practice tenant.
pub async fn serve(State(practice): State<Arc<Practice>>, request: Request) -> Response<Body> {
    let mut response = if request.method() == Method::OPTIONS {
        preflight()
    } else {
        answer(&practice, request).await.unwrap_or_else(Problem::into_response)
    };
    open(response.headers_mut());
    response
}

/// `/practice/ROOM` itself, for those who open a tenant's address in a browser.
pub async fn welcome(State(practice): State<Arc<Practice>>, request: Request) -> Response<Body> {
    let (head, _) = request.into_parts();
    let room = head.uri.path().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let mut response = match (&practice.rooms, base(&head)) {
        (None, _) => off().into_response(),
        (_, Err(problem)) => problem.into_response(),
        (Some(_), Ok(base)) if is_room_name(room) => Response::new(Body::from(format!(
            "A practice tenant of scim-workbench: an imitation of Workspace ONE Access.\n\
             Tenant URL: {base}/practice/{room}\n"
        ))),
        (Some(_), Ok(_)) => Problem::new(
            Code::RoomNotAllowed,
            "A practice tenant's name has 1 to 64 letters, digits, `-` and `_`.",
        )
        .into_response(),
    };
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().entry(header::CONTENT_TYPE).or_insert(plain);
    open(response.headers_mut());
    response
}

async fn answer(practice: &Practice, request: Request) -> Result<Response<Body>, Problem> {
    let rooms = practice.rooms.as_ref().ok_or_else(off)?;
    let (head, body) = request.into_parts();
    let most = practice.request_bytes;
    let body = timeout(practice.patience, bounded_body::read(body, most));
    let body = body
        .await
        .map_err(|_| Problem::new(Code::TimedOut, "The request took too long to come."))?
        .ok_or_else(|| {
            let detail = format!("The practice tenant takes at most {most} bytes.");
            Problem::new(Code::TooLarge, detail)
        })?;
    let call = to_call(&head, &body)?;
    let path = head.uri.path();
    let name = path
        .strip_prefix("/practice/")
        .map_or(ROOT_ROOM, |rest| rest.split('/').next().unwrap_or_default());
    let room = rooms.enter(name, &format!("{}/practice/{name}", base(&head)?))?;
    // A panic stays in this task; the room's lock is taken back from it.
    let reply = spawn_blocking(move || reply(&room, &call)).await.map_err(|_| {
        Problem::new(Code::Internal, "The practice tenant failed over this request.")
    })?;
    eprintln!("practice: {} {path} {}", head.method, reply.status);
    Ok(to_response(reply))
}

fn reply(room: &Room, call: &Call) -> Reply {
    let mut tenant = room.lock().unwrap_or_else(PoisonError::into_inner);
    handle(&mut tenant, call, now())
}

fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

fn off() -> Problem {
    Problem::new(Code::PracticeOff, "The practice tenants were switched off with --no-practice.")
}

fn preflight() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    for (name, value) in [
        ("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE"),
        (
            "access-control-allow-headers",
            "Authorization, Content-Type, Accept, X-HTTP-Method-Override",
        ),
        ("access-control-allow-private-network", "true"),
        ("access-control-max-age", "600"),
    ] {
        let name = HeaderName::from_static(name);
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Readable for any page (Fetch §3.2.3).
fn open(headers: &mut HeaderMap) {
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        ("access-control-expose-headers", "Location, ETag, X-Practice-Modelled"),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    ] {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use std::thread;
    use std::time::Duration;

    use domain::secret::Secret;
    use domain::wire::call::Call;
    use domain::wire::method::Method;

    use crate::practice::reply;
    use crate::rooms::Rooms;

    #[test]
    fn a_room_answers_again_after_a_panic_in_it() {
        let room = Rooms::new(Secret::new("s"), 1, Duration::MAX).enter("a", "").unwrap();
        let other = room.clone();
        let fallen = thread::spawn(move || {
            let _tenant = other.lock().unwrap();
            panic!("on purpose");
        });
        assert!(fallen.join().is_err() && room.is_poisoned());
        let call = Call::new(Method::Get, "http://a/practice/a/SAAS/auth/oauthtoken");
        assert_eq!(reply(&room, &call).status, 405);
    }
}
