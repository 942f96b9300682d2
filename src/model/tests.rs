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

/// Damage that the checksum does not show: the sum is put right after it.
fn sealed(mut bytes: Vec<u8>) -> Result<Model, Error> {
    seal(&mut bytes);
    Model::read(bytes.into())
}

#[test]
fn survives_damage_under_a_right_checksum() {
    let whole = sample();
    for end in 0..whole.len() {
        assert!(sealed(whole[..end].to_vec()).is_err(), "{end}");
    }
    for at in 0..whole.len() {
        for byte in 0..=u8::MAX {
            let mut bytes = whole.clone();
            bytes[at] = byte;
            // Lengths that are too great must be refused before anything is allocated for them.
            if let Ok(model) = sealed(bytes) {
                assert!(model.sections.iter().all(|(_, range)| range.end <= whole.len()));
            }
        }
    }
}

/// Numbers that are the same in each run.
fn numbers() -> impl FnMut() -> usize {
    let mut state = 1u64;
    move || {
        // The step of Knuth's MMIX generator; its high bits are good.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    }
}

/// The sum is one-to-one in each word of eight bytes, so that one flip can never leave it as it was; this
/// tries it at each place of the header and at some of each part of the tables.
#[test]
fn refuses_damage_to_the_embedded_weights() {
    const HEADER: usize = 512;
    let mut bytes = EMBEDDED.0.to_vec();
    let mut next = numbers();
    let places: Vec<usize> = (0..HEADER).chain((0..500).map(|_| next() % bytes.len())).collect();
    for at in places {
        assert!(sealed(bytes[..at].to_vec()).is_err(), "cut at {at}");
        bytes[at] ^= 1 << (at % 8);
        assert!(Model::read(bytes.clone().into()).is_err(), "flipped at {at}");
        bytes[at] ^= 1 << (at % 8);
    }
}

/// Weights that nobody trained, in tables of any size, change answers and break nothing.
#[test]
fn any_weights_give_a_document() {
    let text = include_str!("../../tests/data/news.txt");
    let mut next = numbers();
    for round in 0..24 {
        let mut bytes = EMBEDDED.0.to_vec();
        for _ in 0..1 << round {
            let at = next() % bytes.len();
            bytes[at] ^= 1 << (next() % 8);
        }
        let mut model = Model { bytes: bytes.into(), ..layout_of_embedded() };
        for (_, range) in &mut model.sections {
            // Half of the tables lose some or all of their end.
            range.end -= (next() % 2) * (next() % (range.len() + 1));
        }
        let document = crate::Parser::new().parse_by(text, &model, &crate::attribution::ranking::Learned::read(&model));
        assert!(document.quotes().iter().all(|quote| (0.0..=1.0).contains(&quote.confidence)));
    }
}

fn layout_of_embedded() -> Model {
    let (provenance, sections) = layout(&EMBEDDED.0).unwrap();
    Model { provenance, sections, ..Model::empty() }
}

#[test]
fn embeds_a_sound_model() {
    assert!(Model::read(Cow::Borrowed(&EMBEDDED.0)).is_ok());
}
