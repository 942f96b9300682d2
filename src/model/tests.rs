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
                assert!(model.sections.iter().all(|section| section.place.end <= whole.len()));
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

/// Where what the checksum is of begins.
const CHECKED: usize = MAGIC.len() + 4 + 8;

/// Where the first section of the embedded weights begins.
fn header() -> usize {
    let (_, sections) = layout(&EMBEDDED.0).unwrap();
    sections.iter().map(|(_, range)| range.start).min().unwrap()
}

/// Behind the checksum every cut is refused by the lengths alone, and the sum, which begins with the length, is
/// tried at a few.
#[test]
fn refuses_every_truncation_of_the_embedded_weights() {
    let whole = &EMBEDDED.0;
    for end in 0..whole.len() {
        let mut reader = Reader::new(&whole[..end]);
        assert!(reader.take(CHECKED).is_err() || places(reader).is_err(), "cut at {end}");
    }
    let mut next = numbers();
    for end in (0..CHECKED).chain((0..100).map(|_| next() % whole.len())) {
        assert!(Model::read(Cow::Borrowed(&whole[..end])).is_err(), "cut at {end}");
    }
}

/// A flip changes the sum where it stands, and no later step can undo that, since each has an inverse. The
/// whole sum is tried at each place of the header and at some of the tables.
#[test]
fn refuses_every_flip_in_the_embedded_weights() {
    // The inverse of an odd number modulo 2⁶⁴, by Newton's steps.
    let inverse = (0..6).fold(PRIME, |x, _| x.wrapping_mul(2u64.wrapping_sub(PRIME.wrapping_mul(x))));
    let (_, rest) = EMBEDDED.0.split_at(CHECKED);
    let mut sum = rest.len() as u64;
    for (at, word) in rest.chunks(8).enumerate() {
        let word = number(word);
        let after = step(sum, word);
        assert_eq!((after.wrapping_mul(inverse) ^ word).rotate_right(5), sum, "no way back at {at}");
        assert!((0..64).all(|bit| step(sum, word ^ 1 << bit) != after), "a flip is lost at {at}");
        sum = after;
    }
    let mut bytes = EMBEDDED.0.to_vec();
    let mut next = numbers();
    let places: Vec<usize> = (0..header()).chain((0..500).map(|_| next() % bytes.len())).collect();
    for at in places {
        bytes[at] ^= 1 << (at % 8);
        assert!(Model::read(Cow::Owned(bytes.clone())).is_err(), "flipped at {at}");
        bytes[at] ^= 1 << (at % 8);
    }
}

/// Every flip in the header under a right checksum: an error, or a model with which a text parses.
#[test]
fn survives_every_flip_in_the_embedded_header() {
    let whole = EMBEDDED.0.to_vec();
    for bit in 0..header() * 8 {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        // The sum itself is no part of this.
        let mut reader = Reader::new(&bytes);
        reader.take(CHECKED).unwrap();
        let Ok(layout) = places(reader) else { continue };
        let model = Model::with(bytes.into(), layout);
        let learned = crate::attribution::ranking::Learned::read(&model);
        let document = crate::Parser::new().parse_by("“No,” Ann said. She left.", &model, &learned);
        assert!(document.quotes().len() == 1, "flipped bit {bit}");
    }
}

/// An article with a claim of each kind. The package has no files for tests.
const NEWS: &str = "Marrow Dam Will Be Lowered After Crack, Ministry Says

LEDDING — The government of Carrow will lower the Marrow Dam by nine metres, the Ministry of Waters said on Tuesday, a \
decision that farmers in the valley called “a sentence”.

“Nobody is in danger tonight,” Water Minister Helena Strand told reporters. “But we do not build trust by waiting for \
the wall to answer our questions.” She denied that the ministry had known of the crack since last autumn.

Quill, 58, has warned for years that the wall was weak. In a letter in 2019, he wrote that the dam was “a good design, \
badly kept”. He believed the plan was sound, he said, and he hoped that it would be followed.

According to Mayor Lucan Feld, the village has practised its evacuation twice a year. “My grandmother kept a suitcase \
by the door,” Feld said. “I keep one by the door. It is the same suitcase.”

Critics say the company has been too quiet. It profited from the full lake, argued Jonas Wickett of the environmental \
group Clear River, and “sent the bill for the wall to everybody else”.

“Nobody has asked,” she added.";

/// Weights that nobody trained, in tables of any size, change answers and break nothing.
#[test]
fn any_weights_give_a_document() {
    let text = NEWS;
    let mut next = numbers();
    for round in 0..24 {
        let mut bytes = EMBEDDED.0.to_vec();
        for _ in 0..1 << round {
            let at = next() % bytes.len();
            bytes[at] ^= 1 << (next() % 8);
        }
        let mut model = Model::with(bytes.into(), layout(&EMBEDDED.0).unwrap());
        for Section { place: range, .. } in &mut model.sections {
            // Half of the tables lose some or all of their end.
            range.end -= (next() % 2) * (next() % (range.len() + 1));
        }
        let document = crate::Parser::new().parse_by(text, &model, &crate::attribution::ranking::Learned::read(&model));
        assert!(document.quotes().iter().all(|quote| (0.0..=1.0).contains(&quote.confidence)));
    }
}

#[test]
fn embeds_a_sound_model() {
    assert!(Model::read(Cow::Borrowed(&EMBEDDED.0)).is_ok());
}

#[test]
fn trees_end_whatever_their_nodes_say() {
    use super::{Node, Trees};
    let mut number = numbers();
    let words = std::iter::repeat_with(|| (number() as u64) << 33 ^ number() as u64);
    let nodes: Vec<Node> = words.map(Node::read).take(500).collect();
    let mut steps = 0;
    Trees::new(&nodes).reasons(&[0; 256], &mut |_, _| steps += 1);
    assert!(steps < nodes.len());
}

#[test]
fn trees_add_up_the_leaves_that_values_lead_to() {
    use super::trees::LEAF;
    use super::{Node, Trees};
    let node = |feature: u8, skip: u64, threshold: u64, add: i16| {
        u64::from(feature) | skip << 8 | threshold << 16 | u64::from(add as u16) << 32
    };
    // Whether the second value is at most 3; a tree that asks nothing.
    let nodes = [node(1, 2, 3, 4), node(LEAF, 2, 0, -7), node(LEAF, 1, 0, 20), node(LEAF, 1, 0, 1)].map(Node::read);
    let trees = Trees::new(&nodes);
    let values = |second: i16| std::array::from_fn(|at| if at == 1 { second } else { 9 });
    assert_eq!([trees.sums(&values(3)), trees.sums(&values(4))], [[-6, 0], [21, 0]]);
    let mut reasons = Vec::new();
    trees.reasons(&values(3), &mut |value, weight| reasons.push((value, weight)));
    assert_eq!(reasons, [(1, [-11, 0])]);
}
