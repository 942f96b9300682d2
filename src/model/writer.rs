//! The counterpart of reading: puts a model's bytes together.

use super::{seal, Model, ALIGN, MAGIC, VERSION};

/// Collects sections and makes the bytes of a model.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    sections: Vec<(String, Vec<u8>)>,
}

impl Writer {
    /// All sections of a model.
    pub fn of(model: &Model) -> Self {
        let sections = model.sections.iter().map(|section| (section.name.clone(), model.bytes_of(section).to_vec()));
        Writer { sections: sections.collect() }
    }

    /// Adds a section, or replaces the one of this name.
    pub fn put(&mut self, name: &str, bytes: Vec<u8>) {
        self.sections.retain(|(known, _)| known != name);
        self.sections.push((name.to_string(), bytes));
    }

    pub fn finish(&self, provenance: &str) -> Vec<u8> {
        let mut out = Vec::new();
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(&VERSION.to_le_bytes());
        out.extend_from_slice(&[0; 8]); // the checksum
        out.extend_from_slice(&(provenance.len() as u32).to_le_bytes());
        out.extend_from_slice(provenance.as_bytes());
        out.extend_from_slice(&(self.sections.len() as u32).to_le_bytes());
        for (name, bytes) in &self.sections {
            out.push(name.len() as u8);
            out.extend_from_slice(name.as_bytes());
            out.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        }
        for (_, bytes) in &self.sections {
            out.resize(out.len().next_multiple_of(ALIGN), 0);
            out.extend_from_slice(bytes);
        }
        seal(&mut out);
        out
    }
}
