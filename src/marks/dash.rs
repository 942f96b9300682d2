//! Dialogue marked by dashes: `—Sí —dijo Ana—. Vamos.` and `—Yes, said Ann.`

use super::{Family, Passage};
use crate::lexicon::verbs;
use crate::text::{hashes, Case, Kind, Text, Token};
use std::ops::Range;

/// Whether a paragraph is a line of dash dialogue: it begins with a long dash, and so does
/// a neighbour, or it shows a dash or a verb of saying behind its speech.
pub(super) fn is_dialogue(text: &Text<'_>, paragraph: usize) -> bool {
    if !begins_with_dash(text, paragraph) || is_signature(text, paragraph) {
        return false;
    }
    // "– the new bridge": one of a list of things.
    let is_item = text.tokens[text.paragraph_tokens(paragraph).start + 1].case == Case::Lower;
    let neighbour = |p: Option<usize>| p.is_some_and(|p| p < text.paragraph_count() && begins_with_dash(text, p));
    !is_item && !is_of_list(text, paragraph) && (neighbour(paragraph.checked_sub(1)) || neighbour(Some(paragraph + 1)))
        || {
            let tokens = text.paragraph_tokens(paragraph);
            // "— The plant will close, the company said." is one of a list.
            narration(text, tokens.start + 1..tokens.end)
                .is_some_and(|pause| !is_described(text, pause.start + 1, tokens.end))
        }
}

/// Whether the lines with dashes before a paragraph begin behind a line that ends in a colon, and in no verb of saying:
/// `Key points:`
fn is_of_list(text: &Text<'_>, paragraph: usize) -> bool {
    const ITEMS: usize = 16;
    let mut before = (0..paragraph).rev().take(ITEMS).filter(|&p| !begins_with_dash(text, p));
    let Some(last) = before.next().map(|head| text.paragraph_tokens(head).end - 1) else { return false };
    text.is_kind(last, Kind::Colon) && last.checked_sub(1).is_some_and(|at| verbs::verb(text.hash(at)).is_none())
}

fn begins_with_dash(text: &Text<'_>, paragraph: usize) -> bool {
    let tokens = text.paragraph_tokens(paragraph);
    let [dash, next, ..] = &text.tokens[tokens.clone()] else { return false };
    // "– “We wait,” says Lee": an item of a list.
    let is_item = next.kind == Kind::DoubleMark && next.spaced;
    dash.kind == Kind::Dash && text.word(tokens.start) != "-" && !is_item
}

/// `— Ann Lee, mayor`: it begins with a capital, and has no stop, or stands behind a quotation in marks with a name before
/// its first comma or bracket: `— Rep. Ann Lee (Ind.), remarks in a debate, May 4`.
fn is_signature(text: &Text<'_>, paragraph: usize) -> bool {
    const LONGEST: usize = 8;
    let tokens = text.paragraph_tokens(paragraph);
    if !text.tokens[tokens.start + 1].is_capital() {
        return false;
    }
    let is_quoted = tokens.start.checked_sub(1).is_some_and(|last| text.tokens[last].is_mark());
    let line = &text.tokens[tokens.clone()];
    let name = line.iter().skip(1).take(LONGEST).take_while(|t| !matches!(t.kind, Kind::Comma | Kind::Open));
    let is_named = name.clone().count() > 1 && name.last().is_some_and(Token::is_capital);
    is_quoted && is_named || tokens.len() <= LONGEST && !line.iter().any(|t| t.kind == Kind::Stop)
}

/// The first narration in the range: from the dash, comma or stop that ends the speech to the
/// dash that resumes it, or the end of the sentence.
fn narration(text: &Text<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    let beat = beat(text, tokens.clone());
    let until = beat.as_ref().map_or(tokens.end, |beat| beat.start + 1);
    let Some(start) = (tokens.start..until).find(|&at| begins_narration(text, at, tokens.end)) else { return beat };
    let end = if text.is_kind(start, Kind::Dash) {
        // Dashes with a space on either side go in pairs.
        let is_wide = text.tokens[start + 1].spaced;
        let resumes = |&at: &usize| text.is_kind(at, Kind::Dash) && (is_wide || !text.tokens[at].spaced);
        (start + 1..tokens.end).find(resumes).unwrap_or(tokens.end)
    } else {
        // French and Irish manner: no dash comes back; the speech goes on with the next sentence.
        text.sentence_around(start + 1).end.min(tokens.end)
    };
    Some(start..end)
}

/// `—She is. Ann put the bag down. —She asked for you.`: the sentence before a dash that opens again, from the stop before it.
fn beat(text: &Text<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    // Each piece of an endless paragraph would read to its end.
    const REACH: usize = 256;
    let opens = |at: usize| {
        let (dash, next) = (&text.tokens[at], text.tokens[..tokens.end].get(at + 1));
        let follows = dash.kind == Kind::Dash && dash.spaced && text.is_kind(at - 1, Kind::Stop);
        follows && next.is_some_and(|next| !next.spaced && next.is_capital())
    };
    let dash = (tokens.start + 1..tokens.end).take(REACH).find(|&at| opens(at))?;
    let start = text.sentence_around(dash - 1).start.checked_sub(1)?;
    (start > tokens.start && text.is_kind(start, Kind::Stop)).then_some(start..dash)
}

fn begins_narration(text: &Text<'_>, at: usize, end: usize) -> bool {
    let token = &text.tokens[at];
    let Some(next) = text.tokens[at + 1..end.max(at + 1)].first() else { return false };
    match token.kind {
        // " —dijo": spaced before, not behind; " – said Ann – " on both sides.
        Kind::Dash => {
            let opens = !next.spaced || verbs::inverts(next.hash);
            // " —Ana said"
            token.spaced && (opens && next.case == Case::Lower || !next.spaced && is_attribution(text, at + 1, end))
        }
        Kind::Comma | Kind::Stop => {
            verbs::inverts(next.hash) && next.case == Case::Lower || is_attribution(text, at + 1, end)
        }
        _ => false,
    }
}

/// `—Yes, he said. I will go.`, `—Yes, the old man said.`: a subject and a verb of saying that stand by themselves.
fn is_attribution(text: &Text<'_>, at: usize, end: usize) -> bool {
    const PRONOUNS: [u32; 4] = hashes("he she i they");
    let Some(subject) = text.tokens[..end].get(at) else { return false };
    let is_named = PRONOUNS.contains(&subject.hash) || subject.is_capital();
    is_named && says(text, at + 1, end) || is_described(text, at, end)
}

/// Whether a verb of saying stands behind the description that begins at a token: `the old man said`.
fn is_described(text: &Text<'_>, at: usize, end: usize) -> bool {
    const LEADS: [u32; 7] = hashes("the his her my our their your");
    const WORDS: usize = 4;
    let is_lower = |at: &usize| text.is_case(*at, Case::Lower);
    let mut words = (at + 1..end.min(at + 1 + WORDS)).take_while(is_lower);
    let leads = LEADS.contains(&text.hash(at)) && text.is_case(at, Case::Lower);
    leads && words.any(|verb| verb > at + 1 && says(text, verb, end))
}

/// Whether a verb of saying stands at a token, and a pause behind it.
fn says(text: &Text<'_>, at: usize, end: usize) -> bool {
    let Some(verb) = text.tokens[..end].get(at) else { return false };
    let pauses = text.tokens[..end].get(at + 1).is_none_or(|t| matches!(t.kind, Kind::Stop | Kind::Comma | Kind::Dash));
    verbs::verb(verb.hash).is_some_and(|v| v.strength > 1 && v.form == verbs::Form::Past) && pauses
}

/// Reads a line of dash dialogue into its pieces.
pub(super) fn read(text: &Text<'_>, tokens: Range<usize>, passages: &mut Vec<Passage>) {
    let mut at = tokens.start;
    let mut is_first = true;
    while at < tokens.end {
        let dashed = text.is_kind(at, Kind::Dash);
        let from = at + usize::from(dashed);
        // A dash may close with the comma or stop of the speech behind it: "—. Vamos".
        let speech = (from..tokens.end).find(|&t| text.tokens[t].is_wordlike() || text.tokens[t].is_mark());
        let Some(speech) = speech else { return };
        let pause = narration(text, speech..tokens.end);
        let end = match &pause {
            Some(pause) if text.is_kind(pause.start, Kind::Dash) => pause.start,
            Some(pause) => pause.start + 1,
            None => tokens.end,
        };
        let start = if is_first { at } else { speech };
        passages.push(Passage::new(start..end, speech..end, Family::Dash, false));
        is_first = false;
        at = pause.map_or(tokens.end, |pause| pause.end.max(end));
    }
}
