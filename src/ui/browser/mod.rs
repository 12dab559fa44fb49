//! The only files of the page that touch the browser.

pub mod clipboard;
pub mod clock;
pub mod editor;
pub mod editors;
pub mod fetch;
pub mod file;
pub mod focus;
pub mod keeper;
pub mod location;
pub mod manual;
pub mod mount;
pub mod relay;
pub mod rich;
pub mod storage;
pub mod theme;
pub mod timer;
pub mod title;
