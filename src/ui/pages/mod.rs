//! One file a step. Pages read the store and tell it what happened; widgets draw.

pub mod bound_field;
pub mod check_page;
pub mod connect_page;
pub mod crumbs;
pub mod directory_page;
pub mod explained;
pub mod manual_page;
pub mod okta_page;
pub mod practice_page;
pub mod request_pane;
pub mod rule_page;
pub mod rules_choice;
pub mod rules_page;
pub mod unknown_rule_page;
pub mod user_page;
