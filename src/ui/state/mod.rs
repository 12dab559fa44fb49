//! The page's state: pure, tested natively. `Model::update` takes what happened and returns what
//! is wanted; nothing here touches a browser or draws anything.

pub mod check_step;
pub mod checking;
pub mod connect;
pub mod directory;
pub mod doc;
pub mod draft;
pub mod drafts;
pub mod effect;
pub mod exchange;
pub mod following;
pub mod handover;
pub mod judging;
pub mod keeping;
pub mod leafing;
pub mod manual;
pub mod model;
pub mod msg;
pub mod part;
pub mod places;
pub mod reading;
pub mod remote;
pub mod request;
pub mod rule_set;
pub mod sending;
pub mod shown;
pub mod theme;
pub mod transport;
pub mod update;
pub mod user;
