//! One file a step. Pages read the store and tell it what happened; widgets draw.

pub mod bound_field;
pub mod check_page;
pub mod connect_page;
pub mod directory_page;
pub mod okta_page;
pub mod practice_page;
pub mod request_pane;
pub mod user_page;
