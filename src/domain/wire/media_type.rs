//! The media types of Access (facts §0, §2) and of forms.

/// `application/json`: SCIM 1.1 (API11 §3), and since 2025-06 Access's management API.
pub const JSON: &str = "application/json";
/// A form body.
pub const FORM: &str = "application/x-www-form-urlencoded";
/// What selects the kind OTHER at `directoryconfigs` [CLIENT: ROLLCALL and a PowerShell script].
pub const DIRECTORY_OTHER: &str =
    "application/vnd.vmware.horizon.manager.connector.management.directory.other+json";
/// What selects the kind LOCAL [CLIENT: scotcurry].
pub const DIRECTORY_LOCAL: &str =
    "application/vnd.vmware.horizon.manager.connector.management.directory.local+json";
/// What selects the kind JIT [CLIENT: LAMW].
pub const DIRECTORY_JIT: &str =
    "application/vnd.vmware.horizon.manager.connector.management.directory.jit+json";
/// A list of directories [CLIENT: LAMW].
pub const DIRECTORY_LIST: &str =
    "application/vnd.vmware.horizon.manager.connector.management.directory.list+json";
/// A list of a directory's domains [CLIENT: PVS].
pub const DOMAIN_LIST: &str =
    "application/vnd.vmware.horizon.manager.connector.management.directory.domain.list+json";

/// What SCIM 2.0 is sent as (RFC 7644 §3.1).
pub const SCIM: &str = "application/scim+json";

/// The kind of directory that a type selects: `other`, `local`, `jit`, `ad.over.ldap` (facts §2).
pub fn directory_kind(essence: &str) -> Option<&str> {
    essence
        .strip_prefix("application/vnd.vmware.horizon.manager.connector.management.directory.")?
        .strip_suffix("+json")
}

/// The type without parameters, in lower case: `application/json; charset=utf-8` → `application/json`.
pub fn essence(value: &str) -> String {
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
