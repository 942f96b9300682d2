//! A text's quotes and claims in the format of another tool.
//!
//! ```text
//! cargo run --release --features json --example export -- --as brat article.txt > article.ann
//! ```

mod shared {
    pub mod program;
    pub mod stderr;
    pub mod text;
}

use lexopt::{Arg, ValueExt};
use shared::program::{exit, print, Outcome};
use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;
use whosaid::{export, Document, Parser};

const USAGE: &str = "\
usage: export [--as FORMAT] [--source IRI] FILE    (- is standard input)

FORMAT is json, json-line, web-annotation, corenlp, booknlp-quotes, booknlp-tokens, brat,
brat-configuration or csv; IRI is the text's address in web annotations.
";

type Format = fn(&Document<'_>, &str, &mut dyn Write) -> io::Result<()>;

fn main() -> ExitCode {
    exit("export", USAGE, run())
}

fn run() -> Outcome {
    let mut format: Format = |document, _, out| export::json(document, out);
    let mut source = "urn:text".to_owned();
    let mut file: Option<OsString> = None;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return print(USAGE),
            Arg::Long("as") => format = arguments.value()?.parse_with(format_named)?,
            Arg::Long("source") => source = arguments.value()?.string()?,
            Arg::Value(name) if file.is_none() => file = Some(name),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let text = shared::text::read(&file.ok_or(lexopt::Error::from("a file is missing"))?)?;
    let mut out = BufWriter::new(io::stdout().lock());
    format(&Parser::new().parse(&text), &source, &mut out)?;
    Ok(out.flush()?)
}

fn format_named(name: &str) -> Result<Format, &'static str> {
    Ok(match name {
        "json" => |document, _, out| export::json(document, out),
        "json-line" => |document, _, out| export::json_line(document, out),
        "web-annotation" => |document, source, out| export::web_annotation(document, source, out),
        "corenlp" => |document, _, out| export::corenlp(document, out),
        "booknlp-quotes" => |document, _, out| export::booknlp_quotes(document, out),
        "booknlp-tokens" => |document, _, out| export::booknlp_tokens(document, out),
        "brat" => |document, _, out| export::brat(document, out),
        "brat-configuration" => |_, _, out| out.write_all(export::BRAT_CONFIGURATION.as_bytes()),
        "csv" => |document, _, out| export::csv(document, out),
        _ => return Err("no such format"),
    })
}
