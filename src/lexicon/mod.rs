//! Our own word lists, with what they mean. Words are looked up by the hash that their token carries.

pub(crate) mod verbs;
