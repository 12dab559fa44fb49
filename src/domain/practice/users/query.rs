//! The parameters of a list of users: `filter`, `sortBy`, `sortOrder`, `startIndex`, `count`.
//!
//! An invalid filter is 400, an invalid sortBy, count or startIndex is 404: so it is documented
//! (ACCESS-OAS). An invalid sortOrder is modelled likewise.

use crate::practice::filter::expression::Expression;
use crate::practice::filter::parse::parse;
use crate::practice::request::Request;
use crate::practice::scim::attribute_path::AttributePath;
use crate::practice::scim::error::scim_error;
use crate::wire::reply::Reply;

/// How many are answered where the call does not say (ACCESS-OAS).
pub const DEFAULT_COUNT: usize = 20;
/// Where they start where the call does not say (ACCESS-OAS); clients begin at 1.
pub const DEFAULT_START_INDEX: usize = 0;

/// What a list is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Which users.
    pub filter: Option<Expression>,
    /// In which order, and whether it is reversed.
    pub sort: Option<(AttributePath, bool)>,
    /// The first one's place; 0 and 1 are the same.
    pub start_index: usize,
    /// How many at most.
    pub count: usize,
}

impl Query {
    /// Reads the parameters or refuses them.
    pub fn read(request: &Request) -> Result<Self, Reply> {
        let filter = request.parameter("filter").filter(|text| !text.trim().is_empty());
        Ok(Self {
            filter: filter.map(parse).transpose().map_err(|fault| scim_error(400, &fault))?,
            sort: sort(request)?,
            start_index: number(request, "startIndex", DEFAULT_START_INDEX)?,
            count: number(request, "count", DEFAULT_COUNT)?,
        })
    }
}

fn sort(request: &Request) -> Result<Option<(AttributePath, bool)>, Reply> {
    let reversed = match request.parameter("sortOrder") {
        None => false,
        Some(order) if order.eq_ignore_ascii_case("ascending") => false,
        Some(order) if order.eq_ignore_ascii_case("descending") => true,
        Some(order) => return Err(invalid("sortOrder", order)),
    };
    let by = request.parameter("sortBy").map(|name| {
        AttributePath::parse(name).map_err(|_| invalid("sortBy", name)).map(|path| (path, reversed))
    });
    by.transpose()
}

fn number(request: &Request, name: &str, default: usize) -> Result<usize, Reply> {
    match request.parameter(name) {
        None => Ok(default),
        // Read as 64 bits, so that a page answers as a server does.
        Some(text) => match text.parse::<u64>() {
            Ok(number) => Ok(usize::try_from(number).unwrap_or(usize::MAX)),
            Err(_) => Err(invalid(name, text)),
        },
    }
}

fn invalid(name: &str, value: &str) -> Reply {
    scim_error(404, &format!("Invalid {name} {value:?}"))
}
