//! The same text laid out otherwise: wrapped, set in a column, indented, quoted in mail, with other marks. Who says what
//! stays as it is.

use whosaid::{Document, Parser};

/// Paragraphs wrapped at a width, each line behind a sign, each paragraph's first line behind an indent, with something
/// between paragraphs.
fn wrapped(text: &str, width: usize, sign: &str, indent: &str, between: &str) -> String {
    let wrap = |paragraph: &str| {
        let mut lines = vec![format!("{sign}{indent}")];
        let mut is_first = true;
        for word in paragraph.split_whitespace() {
            let line = lines.last_mut().expect("a line");
            if !is_first && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(format!("{sign}{word}"));
            } else {
                *line += if is_first { "" } else { " " };
                *line += word;
            }
            is_first = false;
        }
        lines.join("\n")
    };
    text.split("\n\n").map(wrap).collect::<Vec<_>>().join(between)
}

/// The text with some of its characters written otherwise.
fn with(text: &str, characters: &[(char, &str)]) -> String {
    let write = |c: char| characters.iter().find(|one| one.0 == c).map_or(c.to_string(), |one| one.1.to_owned());
    text.chars().map(write).collect()
}

type Layout = (&'static str, fn(&str) -> String);

const LAYOUTS: [Layout; 14] = [
    ("wrapped at 90 columns", |text| wrapped(text, 90, "", "", "\n\n")),
    ("wrapped at 72 columns", |text| wrapped(text, 72, "", "", "\n\n")),
    ("wrapped at 60 columns", |text| wrapped(text, 60, "", "", "\n\n")),
    ("wrapped at 55 columns", |text| wrapped(text, 55, "", "", "\n\n")),
    ("in a column of 44", |text| wrapped(text, 44, "", "", "\n\n")),
    ("in a column of 32", |text| wrapped(text, 32, "", "", "\n\n")),
    ("wrapped, paragraphs indented", |text| wrapped(text, 72, "", "    ", "\n")),
    ("in a column, paragraphs indented", |text| wrapped(text, 36, "", "  ", "\n")),
    ("a line for each paragraph", |text| text.replace("\n\n", "\n")),
    ("with line ends of Windows", |text| text.replace('\n', "\r\n")),
    ("with guillemets", |text| with(text, &[('“', "«"), ('”', "»")])),
    ("with low marks", |text| with(text, &[('“', "„"), ('”', "“")])),
    ("with hard blanks", |text| with(text, &[(' ', "\u{a0}")])),
    ("with soft hyphens", |text| text.replace("nt", "n\u{ad}t").replace("ra", "r\u{ad}a")),
];

/// A sign is left before each paragraph, where a conversation asks what stands at its head.
const LAYOUTS_OF_NEWS: [Layout; 2] = [
    ("quoted in mail", |text| wrapped(text, 72, "> ", "", "\n>\n")),
    ("quoted in mail that was quoted", |text| wrapped(text, 76, ">> ", "", "\n>>\n")),
];

/// The claim model looks at the bytes of marks.
const LAYOUTS_OF_STORIES: [Layout; 2] = [
    ("with straight marks", |text| with(text, &[('“', "\""), ('”', "\""), ('‘', "'"), ('’', "'")])),
    ("with the marks of LaTeX", |text| with(text, &[('“', "``"), ('”', "''"), ('’', "'"), ('‘', "`")])),
];

/// For each quote, its first letters and its speaker; for each claim, its content's first letters and its speakers.
fn answers(document: &Document<'_>) -> Vec<String> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).take(24).collect::<String>();
    let quotes = document.quotes().iter().map(|quote| {
        let speaker = document.speaker_of(quote).unwrap_or("nobody");
        format!("quote {}: {}", letters(document.slice(quote.span)), plain(speaker))
    });
    let claims = document.claims().iter().map(|claim| {
        let speakers: Vec<String> = document.speakers_of(claim).map(plain).collect();
        format!("claim {}: {speakers:?}", letters(document.slice(claim.content[0])))
    });
    quotes.chain(claims).collect()
}

/// A name with the marks of the original.
fn plain(name: &str) -> String {
    name.replace('’', "'")
}

#[test]
fn who_says_what_does_not_hang_on_the_layout() {
    check(include_str!("data/news.txt"), &LAYOUTS_OF_NEWS);
    check(include_str!("data/novel.txt"), &LAYOUTS_OF_STORIES);
}

fn check(text: &str, layouts: &[Layout]) {
    let parser = Parser::new();
    let expected = answers(&parser.parse(text));
    assert!(expected.len() > 20, "a text with quotes and claims");
    for (name, lay) in LAYOUTS.iter().chain(layouts) {
        let text = lay(text);
        let answers = answers(&parser.parse(&text));
        let (lost, new) = (without(&expected, &answers), without(&answers, &expected));
        assert!(answers == expected, "{name}:\nlost {lost:#?}\nnew {new:#?}");
    }
}

fn without<'a>(all: &'a [String], others: &[String]) -> Vec<&'a String> {
    all.iter().filter(|one| !others.contains(one)).collect()
}
