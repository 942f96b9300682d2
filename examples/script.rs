//! The reading script of a novel for an audiobook: who reads each piece of the text.
//!
//! ```text
//! cargo run --release --example script -- novel.txt                        a script to read from
//! cargo run --release --example script -- novel.txt --as json              the same as data
//! cargo run --release --example script -- novel.txt --as cast > cast.toml  the cast that was found
//! cargo run --release --example script -- novel.txt --cast cast.toml       with the cast as you edited it
//! ```
//!
//! The `text` fields of the JSON's pieces, joined, are the novel byte for byte. In the cast list,
//! merge two entries that are one person by making one name an alias of the other, and
//! remove whoever does not speak.

mod shared {
    pub mod program;
    pub mod stderr;
    pub mod text;
}

use lexopt::{Arg, ValueExt};
use serde::{Deserialize, Serialize};
use shared::program::{exit, print, Outcome};
use std::collections::HashSet;
use std::error::Error;
use std::ffi::OsString;
use std::process::ExitCode;
use whosaid::{Document, Gender, Parser, QuoteKind, Span, Speaker, SpeakerKind};

const USAGE: &str = "usage: script [--cast CAST.toml] [--as text|json|cast] NOVEL\n";

/// What reads a piece that nobody speaks, and a line whose speaker the novel leaves open.
const NARRATOR: &str = "NARRATOR";
const UNKNOWN: &str = "SOMEBODY";

/// How `--as` wants the script.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Form {
    #[default]
    Text,
    Json,
    Cast,
}

fn main() -> ExitCode {
    exit("script", USAGE, run())
}

fn run() -> Outcome {
    let (mut novel, mut cast, mut form): (Option<OsString>, Option<OsString>, _) = Default::default();
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return print(USAGE),
            Arg::Long("cast") => cast = Some(arguments.value()?),
            Arg::Long("as") => form = arguments.value()?.parse_with(self::form)?,
            Arg::Value(file) if novel.is_none() => novel = Some(file),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let novel = novel.ok_or(lexopt::Error::from("a novel is missing"))?;
    let parser = cast.map_or(Ok(Parser::new()), |file| parser(&file))?;
    let text = shared::text::read(&novel)?;
    let document = parser.parse(&text);
    let script = match form {
        Form::Text => read_aloud(&document),
        Form::Json => serde_json::to_string_pretty(&Script::new(&document))? + "\n",
        Form::Cast => toml::to_string(&Cast::found(&document))?,
    };
    print(&script)
}

fn form(name: &str) -> Result<Form, &'static str> {
    match name {
        "text" => Ok(Form::Text),
        "json" => Ok(Form::Json),
        "cast" => Ok(Form::Cast),
        _ => Err("text, json or cast is expected"),
    }
}

/// A parser that knows the cast of a file.
fn parser(file: &OsString) -> Result<Parser, Box<dyn Error>> {
    let wrong = |error: &dyn Error| format!("{}: {error}", file.to_string_lossy());
    let cast: Cast = toml::from_str(&shared::text::read(file)?).map_err(|error| wrong(&error))?;
    let mut builder = Parser::builder();
    for character in &cast.character {
        let aliases: Vec<&str> = character.aliases.iter().map(String::as_str).collect();
        builder = match character.gender {
            Some(gender) => builder.cast_with_gender(&character.name, &aliases, gender),
            None => builder.cast(&character.name, &aliases),
        };
    }
    Ok(builder.build().map_err(|error| wrong(&error))?)
}

/// The cast file: a `[[character]]` for each.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cast {
    #[serde(default)]
    character: Vec<Character>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Character {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    gender: Option<Gender>,
    /// The quotes that were traced to them, for who casts the voices; not read again.
    quotes: Option<usize>,
}

impl Cast {
    /// Everybody who speaks, who speaks most first.
    fn found(document: &Document<'_>) -> Self {
        let mut names = HashSet::new();
        let is_character = |speaker: &&Speaker<'_>| {
            let may_act = !matches!(speaker.kind, SpeakerKind::Document | SpeakerKind::Group);
            let may_be_handed_back = may_act && is_accepted(&speaker.name);
            may_be_handed_back && !speaker.quotes.is_empty() && names.insert(speaker.name.to_lowercase())
        };
        let mut speakers: Vec<&Speaker<'_>> = document.speakers().iter().filter(is_character).collect();
        speakers.sort_by_key(|speaker| std::cmp::Reverse(speaker.quotes.len()));
        Cast { character: speakers.into_iter().map(|speaker| Character::new(document, speaker)).collect() }
    }
}

impl Character {
    fn new(document: &Document<'_>, speaker: &Speaker<'_>) -> Self {
        // How whoever tells the novel is known in a cast.
        let mut aliases: Vec<String> = (speaker.kind == SpeakerKind::Narrator && speaker.name != "I")
            .then(|| "I".to_owned())
            .into_iter()
            .collect();
        for &mention in &speaker.mentions {
            let name = document.slice(mention).split_whitespace().collect::<Vec<_>>().join(" ");
            if is_name(&name) && is_accepted(&name) && name != speaker.name && !aliases.contains(&name) {
                aliases.push(name);
            }
        }
        Character {
            name: speaker.name.to_string(),
            aliases,
            gender: speaker.gender,
            quotes: Some(speaker.quotes.len()),
        }
    }
}

/// Whether `--cast` takes a name: not the *A.* of an interview.
fn is_accepted(name: &str) -> bool {
    Parser::builder().cast(name, &[]).build().is_ok()
}

/// Whether a mention is a name, not a pronoun or a description.
fn is_name(mention: &str) -> bool {
    const PRONOUNS: [&str; 10] = ["I", "He", "She", "It", "They", "We", "You", "Who", "His", "Her"];
    mention.split(' ').all(|word| word.starts_with(char::is_uppercase) && !PRONOUNS.contains(&word))
}

/// The novel from its first byte to its last, and who speaks in it.
#[derive(Serialize)]
struct Script<'d> {
    #[serde(flatten)]
    cast: Cast,
    pieces: Vec<Piece<'d>>,
}

#[derive(Serialize)]
struct Piece<'d> {
    kind: Kind,
    /// `null` for narration, and for a line whose speaker the novel leaves open.
    speaker: Option<&'d str>,
    confidence: Option<f32>,
    text: &'d str,
}

#[derive(PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Narration,
    Line,
}

impl<'d> Script<'d> {
    fn new(document: &'d Document<'_>) -> Self {
        let mut pieces = Vec::new();
        let mut done = 0;
        let quotes = document.quotes().iter().filter(|quote| quote.kind == QuoteKind::Speech && quote.parent.is_none());
        let mut lines: Vec<_> =
            quotes.flat_map(|quote| quote.pieces.iter().map(move |&piece| (piece, quote))).collect();
        lines.sort_by_key(|(piece, _)| piece.start);
        let narration = |from: usize, to: usize| {
            let text = document.slice(Span::new(from, to));
            (!text.is_empty()).then_some(Piece { kind: Kind::Narration, speaker: None, confidence: None, text })
        };
        for (piece, quote) in lines {
            pieces.extend(narration(done, piece.start));
            let speaker = document.speaker_of(quote);
            let confidence = speaker.map(|_| quote.confidence);
            pieces.push(Piece { kind: Kind::Line, speaker, confidence, text: document.slice(piece) });
            done = piece.end;
        }
        pieces.extend(narration(done, document.text().len()));
        Script { cast: Cast::found(document), pieces }
    }
}

/// The script for a reader's eye: a name, then what is to be read.
fn read_aloud(document: &Document<'_>) -> String {
    let mut script = String::new();
    for piece in Script::new(document).pieces {
        let text = piece.text.trim();
        if !text.is_empty() {
            let voice = match piece.kind {
                Kind::Narration => NARRATOR,
                Kind::Line => piece.speaker.unwrap_or(UNKNOWN),
            };
            script += &format!("{}\n", voice.to_uppercase());
            script.extend(
                text.lines().map(|line| if line.trim().is_empty() { "\n".into() } else { format!("    {line}\n") }),
            );
            script.push('\n');
        }
    }
    script
}
