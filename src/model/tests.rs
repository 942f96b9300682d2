use super::*;

fn sample() -> Vec<u8> {
    let mut out = Vec::new();
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&VERSION.to_le_bytes());
    let mut rest = Vec::new();
    rest.extend_from_slice(&4u32.to_le_bytes());
    rest.extend_from_slice(b"made");
    rest.extend_from_slice(&1u32.to_le_bytes());
    rest.extend_from_slice(b"\x01a\x03\x00\x00\x00");
    rest.resize((out.len() + 8 + rest.len()).next_multiple_of(ALIGN) - out.len() - 8, 0);
    rest.extend_from_slice(b"xyz");
    out.extend_from_slice(&checksum(&rest).to_le_bytes());
    out.extend(rest);
    out
}

#[test]
fn reads_sections() {
    let model = Model::read(sample().into()).unwrap();
    assert_eq!(model.provenance(), "made");
    assert_eq!(model.section("a"), b"xyz");
    assert_eq!(model.section("b"), b"");
}

#[test]
fn refuses_damage() {
    let whole = sample();
    for end in 0..whole.len() {
        assert!(Model::read(whole[..end].to_vec().into()).is_err(), "{end}");
    }
    for at in 0..whole.len() * 8 {
        let mut bytes = whole.clone();
        bytes[at / 8] ^= 1 << (at % 8);
        assert!(Model::read(bytes.into()).is_err(), "{at}");
    }
}

#[test]
fn embeds_a_sound_model() {
    assert!(Model::read(Cow::Borrowed(&EMBEDDED.0)).is_ok());
}
