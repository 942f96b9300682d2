//! Reads annotated novels, trains the ranking on them, and measures it on those left out.

use super::program::about;
use serde_json::Value;
use std::error::Error;
use std::fs;
use std::path::Path;
use whosaid::train::fiction::{self, ByKind, Novel, Prepared, Setting, Utterance};
use whosaid::train::speech::{self, Passages};
use whosaid::Span;

/// Rounds over all novels.
const ROUNDS: usize = 6;

/// Pieces of each novel that are trained on as short stories.
const EXCERPTS: usize = 60;

/// Each novel is left out of the training of the weights that it is measured with.
const FOLDS: usize = 5;

const SETTINGS: [Setting; 2] = [Setting::Open, Setting::Cast];

/// The bytes of a model with its weights for stories trained on all novels, with their casts and without.
pub fn add_stories(model: &[u8], novels: &[Novel], provenance: &str) -> Result<Vec<u8>, whosaid::Error> {
    let passages: Vec<Passages> = novels.iter().map(Novel::passages).collect();
    let speech = speech::train(&passages.iter().collect::<Vec<_>>());
    let prepared: Vec<Prepared> =
        SETTINGS.iter().flat_map(|&s| novels.iter().map(|n| n.prepare(s, &speech)).collect::<Vec<_>>()).collect();
    let pieces: Vec<Novel> = novels.iter().flat_map(|novel| novel.excerpts(EXCERPTS)).collect();
    let pieces: Vec<Prepared> = pieces.iter().map(|piece| piece.prepare(Setting::Open, &speech)).collect();
    let lessons = fiction::train(&prepared.iter().chain(&pieces).collect::<Vec<_>>(), &speech, ROUNDS);
    fiction::model(model, &lessons, provenance)
}

/// Prints the figures of each novel and their means.
pub fn folds(novels: &[Novel]) {
    let passages: Vec<Passages> = novels.iter().map(Novel::passages).collect();
    let mut rows: [Vec<ByKind>; 2] = [Vec::new(), Vec::new()];
    let pieces: Vec<Vec<Novel>> = novels.iter().map(|novel| novel.excerpts(EXCERPTS)).collect();
    let mut short: Vec<ByKind> = Vec::new();
    let mut spans = speech::Spans::default();
    for fold in 0..FOLDS {
        let others: Vec<&Passages> = kept(&passages, fold).collect();
        let speech = speech::train(&others);
        let prepared = SETTINGS.map(|setting| novels.iter().map(|n| n.prepare(setting, &speech)).collect::<Vec<_>>());
        let pieces: Vec<Vec<Prepared>> =
            pieces.iter().map(|n| n.iter().map(|n| n.prepare(Setting::Open, &speech)).collect()).collect();
        let mut others: Vec<&Prepared> = prepared.iter().flat_map(|novels| kept(novels, fold)).collect();
        others.extend(kept(&pieces, fold).flatten());
        let lessons = fiction::train(&others, &speech, ROUNDS);
        for (at, novel) in novels.iter().enumerate().filter(|(at, _)| at % FOLDS == fold) {
            short.extend(pieces[at].iter().map(|piece| piece.score(&lessons)));
            let found = novel.score_speech(&speech);
            println!("{:<30} {}", novel.id, spans_line(&found));
            spans = spans + found;
            for (rows, (prepared, setting)) in rows.iter_mut().zip(prepared.iter().zip(SETTINGS)) {
                let figures = prepared[at].score(&lessons);
                println!("{:<30} {}", novel.id, line(setting, |kind| share(&figures, kind)));
                rows.push(figures);
            }
        }
    }
    println!("{:<30} {}", "excerpts", line(Setting::Open, |kind| of_all(&short, kind)));
    println!("{:<30} {}", "over all utterances", spans_line(&spans));
    for (rows, setting) in rows.iter().zip(SETTINGS) {
        let mean = |kind: &str| rows.iter().map(|figures| share(figures, kind)).sum::<f64>() / rows.len() as f64;
        println!("{:<30} {}", "mean over novels", line(setting, mean));
    }
    for (rows, setting) in rows.iter().zip(SETTINGS) {
        println!("{:<30} {}", "over all utterances", line(setting, |kind| of_all(rows, kind)));
    }
}

/// All but those that are left out in a fold.
fn kept<T>(novels: &[T], fold: usize) -> impl Iterator<Item = &T> {
    novels.iter().enumerate().filter(move |(at, _)| at % FOLDS != fold).map(|(_, novel)| novel)
}

fn spans_line(figures: &speech::Spans) -> String {
    let [precision, recall, f1] = figures.shares();
    format!("spans P {precision:5.1}  R {recall:5.1}  F1 {f1:5.1}")
}

fn line(setting: Setting, share: impl Fn(&str) -> f64) -> String {
    let kinds = ["all", "explicit", "anaphoric", "implicit"];
    let cells: Vec<String> = kinds.iter().map(|kind| format!("{kind} {:5.1}", share(kind))).collect();
    format!("{:<5} {}", format!("{setting:?}").to_lowercase(), cells.join("  "))
}

fn share(figures: &ByKind, kind: &str) -> f64 {
    figures.get(kind).map_or(0.0, |row| 100.0 * row[0] as f64 / row[2].max(1) as f64)
}

/// The share over the utterances of all these texts.
fn of_all(rows: &[ByKind], kind: &str) -> f64 {
    let sum = |at: usize| rows.iter().filter_map(|figures| figures.get(kind)).map(|row| row[at]).sum::<usize>();
    100.0 * sum(0) as f64 / sum(2).max(1) as f64
}

pub fn read(folder: &Path) -> Result<Vec<Novel>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(about(folder))?;
    let mut files = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    if files.is_empty() {
        return Err(format!("{}: no novels", folder.display()).into());
    }
    files.iter().map(|file| read_novel(file)).collect()
}

fn read_novel(file: &Path) -> Result<Novel, Box<dyn Error>> {
    let json = fs::read_to_string(file).map_err(about(file))?;
    let value: Value = serde_json::from_str(&json).map_err(|error| format!("{}: {error}", file.display()))?;
    match novel(&value) {
        novel if novel.text.is_empty() => Err(format!("{}: no text", file.display()).into()),
        novel => Ok(novel),
    }
}

fn novel(value: &Value) -> Novel {
    let list = |value: &Value, name: &str| value[name].as_array().cloned().unwrap_or_default();
    let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let span = |value: &Value| {
        let at = |place: usize| value[place].as_u64().unwrap_or_default() as usize;
        Span::new(at(0), at(1))
    };
    let character = |value: &Value| (string(&value["name"]), list(value, "aliases").iter().map(string).collect());
    let utterance = |value: &Value| Utterance {
        spans: list(value, "spans").iter().map(span).collect(),
        speaker: string(&value["speaker"]),
        kind: string(&value["kind"]),
    };
    Novel {
        id: string(&value["id"]),
        text: string(&value["text"]),
        characters: list(value, "characters").iter().map(character).collect(),
        utterances: list(value, "quotes").iter().map(utterance).collect(),
        is_excerpt: false,
    }
}
