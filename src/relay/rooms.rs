//! The practice tenants of this server: any room name is a tenant of its own, with its own lock.
//! Nothing is stored; a restart empties them all.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use domain::practice::tenant::Tenant;
use domain::secret::Secret;

use crate::error::{Code, Problem};

/// One practice tenant behind its lock.
pub type Room = Arc<Mutex<Tenant>>;

/// All practice tenants.
pub struct Rooms {
    secret: Secret,
    most: usize,
    idle: Duration,
    open: Mutex<HashMap<String, (Room, Instant)>>,
}

impl Rooms {
    /// No room yet; each will take `secret` from its client. At most `most` at one time; when all
    /// are taken, one that was idle for `idle` makes way.
    pub fn new(secret: Secret, most: usize, idle: Duration) -> Self {
        Self { secret, most, idle, open: Mutex::default() }
    }

    /// The room of this name, new where there is none yet.
    ///
    /// # Errors
    /// `room-not-allowed`, `too-many-rooms`, `internal` where the system gives no random numbers.
    pub fn enter(&self, name: &str, base: &str) -> Result<Room, Problem> {
        if !is_room_name(name) {
            let detail = "A practice tenant's name has 1 to 64 letters, digits, `-` and `_`.";
            return Err(Problem::new(Code::RoomNotAllowed, detail));
        }
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if let Some((room, used)) = open.get_mut(name) {
            *used = now;
            return Ok(room.clone());
        }
        if open.len() >= self.most {
            let oldest = open.iter().min_by_key(|(_, (_, used))| *used);
            let Some(oldest) = oldest.filter(|(_, (_, used))| now - *used >= self.idle) else {
                let detail = format!(
                    "There are {} practice tenants already and all are in use. Use one of them, \
                     or restart scim-workbench.",
                    self.most
                );
                return Err(Problem::new(Code::TooManyRooms, detail));
            };
            let oldest = oldest.0.clone();
            open.remove(&oldest);
        }
        let seed = getrandom::u64().map_err(|_| {
            Problem::new(Code::Internal, "This system gives no random numbers just now.")
        })?;
        let room = Arc::new(Mutex::new(Tenant::new(base, self.secret.clone(), seed)));
        open.insert(name.to_owned(), (room.clone(), now));
        Ok(room)
    }
}

/// Whether `name` matches `[A-Za-z0-9_-]{1,64}`.
pub fn is_room_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use domain::secret::Secret;

    use crate::rooms::{Rooms, is_room_name};

    #[test]
    fn a_room_is_opened_once_and_each_is_its_own() {
        let rooms = Rooms::new(Secret::new("s"), 2, Duration::from_secs(3600));
        let first = rooms.enter("a", "").unwrap();
        assert!(Arc::ptr_eq(&first, &rooms.enter("a", "").unwrap()));
        assert!(!Arc::ptr_eq(&first, &rooms.enter("A", "").unwrap()));
        assert_eq!(rooms.enter("b", "").unwrap_err().code.as_str(), "too-many-rooms");
        assert!(rooms.enter("a", "").is_ok());
    }

    #[test]
    fn the_room_that_was_idle_longest_makes_way() {
        let rooms = Rooms::new(Secret::new("s"), 2, Duration::ZERO);
        let first = rooms.enter("a", "").unwrap();
        let second = rooms.enter("b", "").unwrap();
        assert!(Arc::ptr_eq(&first, &rooms.enter("a", "").unwrap()));
        assert!(rooms.enter("c", "").is_ok());
        assert!(Arc::ptr_eq(&first, &rooms.enter("a", "").unwrap()));
        assert!(!Arc::ptr_eq(&second, &rooms.enter("b", "").unwrap()));
    }

    #[test]
    fn a_room_name_is_short_and_plain() {
        for (name, expected) in [
            ("a", true),
            ("Team_7-b", true),
            (&"a".repeat(64), true),
            (&"a".repeat(65), false),
            ("", false),
            ("a.b", false),
            ("a%20b", false),
            ("ä", false),
            ("..", false),
        ] {
            assert_eq!(is_room_name(name), expected, "{name}");
        }
    }
}
