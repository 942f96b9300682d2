//! The two samples of our own, read as a user would: who says which line, and who claims what.

use whosaid::{Document, Parser, Quote, QuoteKind, SpeakerKind};

const NEWS: &str = include_str!("data/news.txt");
const NOVEL: &str = include_str!("data/novel.txt");

/// How each spoken passage of the article begins, and a part of its speaker's name.
const NEWS_LINES: [(&str, &str); 17] = [
    ("a sentence", "farmers"),
    ("Nobody is in danger", "Helena Strand"),
    ("But we do not build", "Helena Strand"),
    ("for at least four winters", "report"),
    ("Eighty million", "Tobias Quill"),
    ("After that you still", "Tobias Quill"),
    ("a good design", "Tobias Quill"),
    ("She had it on her desk", "Gregor Nash"),
    ("She read it", "Gregor Nash"),
    ("The minister received", "Ada Perrin"),
    ("My grandmother", "Lucan Feld"),
    ("We are told", "Petra Lindqvist"),
    ("An apricot tree", "Petra Lindqvist"),
    ("There will be no dark", "Rosalind Amsel"),
    ("sent the bill", "Jonas Wickett"),
    ("Nobody has asked", "Amsel"),
    ("Then,", "Tobias Quill"),
];

/// Lines of the story with an attribution beside them.
const SAID: [(&str, &str); 29] = [
    ("He will have stayed", "Tolliver"),
    ("He has no sense", "Clara"),
    ("He never had", "Clara"),
    ("Good evening", "Rusk"),
    ("Is Edmund here", "Rusk"),
    ("We thought that he", "Clara"),
    ("The key!", "Tolliver"),
    ("Sit down, Captain", "Clara"),
    ("You had better", "Clara"),
    ("Then someone has put", "Tolliver"),
    ("That’s Edmund", "Clara"),
    ("Rusk,", "Rusk"),
    ("And I’ll have my key", "Rusk"),
    ("There are eleven", "Rusk"),
    ("There was a letter", "Clara"),
    ("He told me", "Clara"),
    ("My father", "Clara"),
    ("The *Petrel* went", "Rusk"),
    ("You saw her lamps", "Edmund"),
    ("So did everybody", "Edmund"),
    ("Don’t go", "Rusk"),
    ("I know it", "Rusk"),
    ("Well?", "Edmund"),
    ("A light,", "Clara"),
    ("A green one", "Clara"),
    ("It’s the third", "Edmund"),
    ("And the others", "Clara"),
    ("Nine years,", "Rusk"),
    ("Look,", "Clara"),
];

/// Lines that only the turns of the conversation, an act or a pronoun attribute.
const TURNS: [(&str, &str); 24] = [
    ("No.", "Clara"),
    ("Then I’m sorry", "Rusk"),
    ("With me?", "Rusk"),
    ("That is what I have come", "Rusk"),
    ("I had better not", "Rusk"),
    ("Out?", "Clara"),
    ("Since eight", "Rusk"),
    ("It was filled", "Rusk"),
    ("Yes,", "Rusk"),
    ("What is it?", "Clara"),
    ("Hush", "Rusk"),
    ("I will not!", "Clara"),
    ("You shall have it", "Edmund"),
    ("Ask him", "Clara"),
    ("I’m asking you", "Rusk"),
    ("And you believed", "Rusk"),
    ("I wanted to", "Clara"),
    ("Edmund Wend!", "Rusk"),
    ("You’ll see her", "Edmund"),
    ("I am too old", "Rusk"),
    ("Your father was", "Rusk"),
    ("He is dead", "Rusk"),
    ("You are free", "Clara"),
    ("Forgive me", "Edmund"),
];

/// Of the turns, how many must be answered rightly, and how many may be answered wrongly.
const TURNS_RIGHT: usize = 22;
const TURNS_WRONG: usize = 2;

/// The one passage in marks that begins so.
fn line<'d>(document: &'d Document<'_>, start: &str) -> &'d Quote {
    let begins = |quote: &&Quote| document.slice(quote.inner).starts_with(start);
    let found: Vec<&Quote> = document.quotes().iter().filter(begins).collect();
    assert_eq!(found.len(), 1, "quotes that begin with {start:?}");
    found[0]
}

/// Lines that are not spoken or whose speaker is not the one expected, with the answer.
fn wrong<'d>(document: &'d Document<'_>, lines: &[(&'d str, &str)]) -> Vec<(&'d str, Option<&'d str>)> {
    let answer = |&(start, expected): &(&'d str, &str)| {
        let line = line(document, start);
        let name = document.speaker_of(line).filter(|_| line.kind == QuoteKind::Speech);
        (!name.is_some_and(|name| name.contains(expected))).then_some((start, name))
    };
    lines.iter().filter_map(answer).collect()
}

/// Whether someone of this name makes a claim with these words in it.
fn claims(document: &Document<'_>, name: &str, words: &str) -> bool {
    document.claims().iter().any(|claim| {
        let mut speakers = claim.speakers.iter().filter_map(|&id| document.speaker(id));
        speakers.any(|speaker| speaker.name.contains(name))
            && claim.content.iter().any(|&span| document.slice(span).contains(words))
    })
}

#[test]
fn each_opening_mark_begins_a_piece() {
    let parser = Parser::new();
    for text in [NEWS, NOVEL] {
        let document = parser.parse(text);
        let outer = document.quotes().iter().filter(|quote| quote.parent.is_none());
        assert_eq!(outer.map(|quote| quote.pieces.len()).sum::<usize>(), text.matches('“').count());
        assert!(document.quotes().iter().all(|quote| !quote.incomplete));
    }
}

/// Lines that do not get their speaker yet: two are parts of a claim inside another sentence, one is
/// what a description says that the report names only before.
const NEWS_LINES_PENDING: [&str; 3] = ["a sentence", "for at least four winters", "sent the bill"];

#[test]
fn the_article_gives_each_line_its_speaker() {
    let parser = Parser::new();
    let document = parser.parse(NEWS);
    let wrong: Vec<&str> = wrong(&document, &NEWS_LINES).into_iter().map(|(start, _)| start).collect();
    assert_eq!(wrong, NEWS_LINES_PENDING, "unmark a line that is right now");
}

#[test]
fn the_article_marks_what_nobody_said() {
    let parser = Parser::new();
    let document = parser.parse(NEWS);
    let summer = document.quotes().iter().find(|quote| document.slice(quote.inner) == "long summer");
    assert!(summer.is_some_and(|quote| quote.kind != QuoteKind::Speech && quote.speaker.is_none()));
}

#[test]
fn the_article_has_its_indirect_claims() {
    let parser = Parser::new();
    let document = parser.parse(NEWS);
    let expected = [
        ("Ministry of Waters", "lower the Marrow Dam"),
        ("Helena Strand", "drained slowly"),
        ("Helena Strand", "had known of the crack"),
        ("report", "repairs would cost"),
        ("Tobias Quill", "the weaker of the two"),
        ("Lucan Feld", "practised its evacuation"),
        ("Union", "dry by July"),
        ("official", "no money had been set aside"),
        ("Northlight", "make up for the lost power"),
        ("Amsel", "willing to share the cost"),
    ];
    let missing: Vec<_> = expected.into_iter().filter(|(name, words)| !claims(&document, name, words)).collect();
    assert_eq!(missing, [], "claims that are not found");
}

#[test]
fn the_article_gathers_each_person_into_one_speaker() {
    let parser = Parser::new();
    let document = parser.parse(NEWS);
    let kinds = |name: &str| {
        let named = document.speakers().iter().filter(|speaker| speaker.name.contains(name));
        named.map(|speaker| speaker.kind).collect::<Vec<SpeakerKind>>()
    };
    for name in ["Strand", "Quill", "Nash", "Perrin", "Feld", "Lindqvist", "Amsel"] {
        assert_eq!(kinds(name), [SpeakerKind::Person], "{name}");
    }
    // Pending: the subject of a verb in the middle of its claim.
    assert_eq!(kinds("Wickett"), [], "unmark him: he is found now");
}

#[test]
fn the_story_gives_each_attributed_line_its_speaker() {
    let parser = Parser::new();
    let document = parser.parse(NOVEL);
    assert_eq!(wrong(&document, &SAID), []);
}

#[test]
fn the_story_follows_the_turns_more_often_than_not() {
    let parser = Parser::new();
    let document = parser.parse(NOVEL);
    let wrong = wrong(&document, &TURNS);
    let guessed = wrong.iter().filter(|(_, name)| name.is_some()).count();
    assert!(TURNS.len() - wrong.len() >= TURNS_RIGHT && guessed <= TURNS_WRONG, "{wrong:#?}");
}

#[test]
fn a_cast_names_the_story_s_people() {
    let cast = [("Clara Wend", "Miss Wend"), ("Edmund Wend", "Edmund"), ("Captain Rusk", "Rusk")];
    let builder = cast.iter().fold(Parser::builder(), |builder, (name, alias)| builder.cast(name, &[alias]));
    let parser = builder.build().expect("a good cast");
    let document = parser.parse(NOVEL);
    let name = |start| document.speaker_of(line(&document, start));
    assert_eq!(name("Good evening"), Some("Captain Rusk"));
    assert_eq!(name("There was a letter"), Some("Clara Wend"));
    assert_eq!(name("You saw her lamps"), Some("Edmund Wend"));
}
