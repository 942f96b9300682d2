//! The rules of this pass were written with the answers of the embedded weights in view. Weights that answer otherwise,
//! as the same ones do of texts that nobody has seen, must not lead them astray.

use crate::attribution::ranking::Learned;
use crate::claims::LINK_ROWS;
use crate::model::{seal, Model, LABELS};
use crate::{Claim, Document, Parser, Span};

/// Clauses within clauses, where sources and contents are easily mistaken.
const NEWS: &str = "\
Papers from the harbour board began to spread after it announced a breach that also appears to have been the work of \
rivals. Ann Lee, who runs the board, and two of her aides, according to people who had read them, knew that they \
would. A man who police say fled the yard told them “I saw nothing”, his lawyer, Tom Roe, said on Monday.

While ministers disagree, officials - and many outside the ministry - have been asking whether any of the letters, or \
those that were sent to her, were read before she denied that they exist. A poll released on Tuesday found that most \
voters, among them 40 percent of her own party, believe the warnings, the pollster said, and fear more.

“We wait,” she said after he had told reporters that the plan, which the council called “a sentence”, was dead. Asked \
if the mayor agreed, Lee, in an interview with the Herald, said no, adding that those who doubt it should ask him. It \
was clear, critics of the board argued, that nobody who knew what the engineers had found wanted to say so.

PORTO (AP) — The court, in a letter to Roe, a former judge, wrote that it considers the claim that the ship, as one \
witness put it, “just sank”, to be false; Roe, however, insists it is true, though he admits he has not seen the ship. \
Lee's saying that she hopes to win, and the board's decision to call it a victory, surprised the experts who, last \
week, predicted that she would lose. Hours later it confirmed the report by the Times, which cited three sources.
";

/// The embedded weights with one in four of those that part source and content from the rest moved at random.
fn shaken(mut seed: u64) -> Model {
    let mut bytes = Model::embedded().bytes().to_vec();
    let links = Model::embedded().section(LINK_ROWS);
    let start = bytes.windows(links.len()).position(|bytes| bytes == links).unwrap();
    for row in bytes[start..start + links.len()].chunks_mut(LABELS + 1) {
        // The last byte of a row tells whose it is.
        for weight in &mut row[..LABELS] {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            if seed >> 62 == 0 {
                *weight = weight.wrapping_add((seed >> 40) as u8 % 64).wrapping_sub(32);
            }
        }
    }
    seal(&mut bytes);
    Model::read(bytes.into()).unwrap()
}

/// The spans of a claim, all of which have words.
fn spans(claim: &Claim) -> impl Iterator<Item = Span> + '_ {
    let cue = claim.cue.iter().map(|cue| cue.span);
    claim.source.iter().chain(&claim.content).copied().chain(cue).chain(claim.addressee).chain(claim.medium)
}

fn check(document: &Document<'_>) {
    for claim in document.claims() {
        let is_good = |span: Span| !span.is_empty() && !document.slice(span).is_empty();
        assert!(!claim.content.is_empty() && spans(claim).all(is_good), "{claim:?}");
        for pieces in [&claim.source, &claim.content] {
            assert!(pieces.windows(2).all(|two| two[0].end <= two[1].start), "{claim:?}");
        }
    }
}

#[test]
fn no_weights_break_a_promise() {
    check(&Parser::new().parse(NEWS));
    for seed in 1..=50 {
        let model = shaken(seed);
        check(&Parser::new().parse_by(NEWS, &model, &Learned::read(&model)));
    }
}
