//! What every file of this crate uses: the allocating types that `no_std` does not bring by itself.

pub(crate) use alloc::borrow::ToOwned;
pub(crate) use alloc::collections::{BTreeMap, BTreeSet};
pub(crate) use alloc::format;
pub(crate) use alloc::string::{String, ToString};
pub(crate) use alloc::sync::Arc;
pub(crate) use alloc::vec::Vec;

pub(crate) use serde::{Deserialize, Serialize};

pub(crate) use crate::desk::{Desk, Put, Subject};
pub(crate) use crate::names::{Hash, Slug, Tag, Texts, WrittenIn};
pub(crate) use crate::rejection::Rejection;
pub(crate) use crate::sealed::{Attribution, Personal, PersonalTexts};
pub(crate) use crate::stamp::{Capacity, Circle, Meta};
pub(crate) use crate::state::State;
pub(crate) use crate::time::{Day, Moment};
