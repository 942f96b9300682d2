//! Trains the embedded weights, and measures them.
//!
//! `cargo run --release --features train --example train --` and
//! - `CORPORA OUT` trains all weights and writes them to `OUT`;
//! - `CORPORA --news OUT` stops before the novels;
//! - `CORPORA --novels MODEL OUT` takes the news of another model, and trains only what is learned from novels;
//! - `CORPORA --folds` prints how often the speaker is right in novels that the weights were not trained on;
//! - `CORPORA --genre` prints the numbers that tell stories from articles.
//!
//! `CORPORA` holds `news-train.jsonl`, `news-dev.jsonl`, their `.silver.tsv.gz` (PolNeAR) and `fiction/*.json` (the
//! Project Dialogism Novel Corpus). Of the news only the first is trained on; the figures that are printed come from
//! the second.
//!
//! The ranking's features see the tags of the embedded model, so that a change of the tagger takes
//! effect on it with the training after the next build.

mod news;
mod novels;
#[path = "../shared/program.rs"]
mod program;
#[path = "../shared/stderr.rs"]
mod stderr;

use program::{about, exit, Outcome};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};
use whosaid::train;

const USAGE: &str = "\
usage: train CORPORA (OUT | --news OUT | --novels MODEL OUT | --folds | --genre)

CORPORA holds news-train.jsonl, news-dev.jsonl, their .silver.tsv.gz and fiction/*.json.
";

/// From what and by what the weights were made; stands in their file. Those of the news and then of the novels are
/// the same bytes as those of one training.
const PROVENANCE: &str =
    "PolNeAR 1.0 news-train, PDNC; cargo run --release --features train --example train -- CORPORA OUT";
const OF_NEWS: &str =
    "PolNeAR 1.0 news-train; cargo run --release --features train --example train -- CORPORA --news OUT";

fn main() -> ExitCode {
    exit("train", USAGE, run())
}

fn run() -> Outcome {
    let args: Option<Vec<String>> = env::args_os().skip(1).map(|arg| arg.into_string().ok()).collect();
    let args = args.ok_or("an argument is not UTF-8")?;
    // No file of weights is called so.
    let is_flag = |out: &str| out.starts_with('-');
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["-h" | "--help"] => program::print(USAGE),
        [corpora, "--folds"] => {
            novels::folds(&novels::read(&Path::new(corpora).join("fiction"))?);
            Ok(())
        }
        [corpora, "--genre"] => {
            let corpora = Path::new(corpora);
            let articles = news::read(corpora, "news-train")?;
            let fit = train::genre::fit(&articles, &novels::read(&corpora.join("fiction"))?);
            fit.weights.iter().for_each(|weight| println!("    {weight:?},"));
            println!("articles that are taken for stories: {:.2} %", 100.0 * fit.articles_lost);
            println!("stories that are taken for articles: {:.2} %", 100.0 * fit.stories_lost);
            Ok(())
        }
        [corpora, "--novels", model, out] if !is_flag(out) => {
            let bytes = fs::read(model).map_err(about(model.as_ref()))?;
            // Wrong bytes show before the work.
            train::measure(&[], &bytes).map_err(|error| format!("{model}: {error}"))?;
            let out = Out::new(out)?;
            let novels = novels::read(&Path::new(corpora).join("fiction"))?;
            out.write(&novels::add_stories(&bytes, &novels, PROVENANCE)?)
        }
        [corpora, "--news", out] if !is_flag(out) => Out::new(out)?.write(&weights(Path::new(corpora), false)?),
        [corpora, out] if !is_flag(out) => Out::new(out)?.write(&weights(Path::new(corpora), true)?),
        _ => Err(lexopt::Error::from("other arguments are expected").into()),
    }
}

/// The file for the weights, which is tried before the work and replaced after it.
struct Out {
    path: PathBuf,
    new: PathBuf,
}

impl Out {
    fn new(path: &str) -> io::Result<Self> {
        let out = Out { path: path.into(), new: format!("{path}.new").into() };
        fs::write(&out.new, []).map_err(about(&out.new))?;
        Ok(out)
    }

    fn write(self, bytes: &[u8]) -> Outcome {
        fs::write(&self.new, bytes).map_err(about(&self.new))?;
        Ok(fs::rename(&self.new, &self.path).map_err(about(&self.path))?)
    }
}

fn weights(corpora: &Path, novels: bool) -> Result<Vec<u8>, Box<dyn Error>> {
    let (articles, dev) = (news::read(corpora, "news-train")?, news::read(corpora, "news-dev")?);
    let provenance = if novels { PROVENANCE } else { OF_NEWS };
    let claims = train::news(&articles, provenance, &mut |line| println!("{line}"));
    println!("tags right on news-dev: {:.2} %", 100.0 * train::tag_accuracy(&dev, &claims)?);
    println!("{}", train::measure(&dev, &claims)?);
    if !novels {
        return Ok(claims);
    }
    let bytes = novels::add_stories(&claims, &novels::read(&corpora.join("fiction"))?, PROVENANCE)?;
    println!("{} bytes of weights", bytes.len());
    Ok(bytes)
}
