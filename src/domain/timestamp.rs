//! Moments in time, as numbers that are handed in: the domain reads no clock.

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

impl Moment {
    /// The moment `seconds` later (earlier where negative).
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1000)))
    }

    /// Whole seconds from `earlier` to this moment; negative where it is past.
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).div_euclid(1000)
    }

    /// Whole seconds since 1970 (the `exp` and `iat` of a JWT, RFC 7519 §2).
    pub fn epoch_seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// From whole seconds since 1970.
    pub fn from_epoch_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// As SCIM writes it, `2014-11-20T05:54:34.895Z` (CORE11 §3.2, xsd:dateTime).
    pub fn to_iso(self) -> String {
        let (days, millis) = (self.0.div_euclid(86_400_000), self.0.rem_euclid(86_400_000));
        let (year, month, day) = civil(days);
        let (hour, minute) = (millis / 3_600_000, millis / 60_000 % 60);
        let (second, milli) = (millis / 1000 % 60, millis % 1000);
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
    }

    /// For people: `2014-11-20 05:54 UTC`.
    pub fn to_minute(self) -> String {
        let iso = self.to_iso();
        let (day, time) = iso.split_once('T').unwrap_or((&iso, ""));
        format!("{day} {} UTC", time.get(..5).unwrap_or_default())
    }
}

/// Year, month and day of a count of days since 1970-01-01 (proleptic Gregorian calendar).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_index = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_index + 2) / 5 + 1;
    let month = if month_index < 10 { month_index + 3 } else { month_index - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use crate::timestamp::Moment;

    #[test]
    fn a_moment_prints_as_the_published_samples_do() {
        assert_eq!(Moment(1_416_462_874_895).to_iso(), "2014-11-20T05:54:34.895Z");
        assert_eq!(Moment(1_601_295_785_857).to_iso(), "2020-09-28T12:23:05.857Z");
        assert_eq!(Moment(951_782_400_000).to_iso(), "2000-02-29T00:00:00.000Z");
        assert_eq!(Moment(-1).to_iso(), "1969-12-31T23:59:59.999Z");
        assert_eq!(Moment(1_416_462_874_895).to_minute(), "2014-11-20 05:54 UTC");
    }
}
