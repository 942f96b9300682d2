//! The formats of other tools, read back and compared with the document.

use std::io;
use whosaid::{export, Document, Offsets, Parser, QuoteKind};

/// All kinds of quotes but the cited, all kinds of claims, several pieces, nesting, line ends inside quotes, and
/// characters of one to four bytes.
const TEXT: &str = "\
The end of Žižkov café 🦉, home of the film “Winter of the Owl”

“We have, alas, no choice,” Ana Ruiz, the owner, told reporters on Friday. “The roof, they tell me, said ‘enough’ \
and left,” she said.

Jan “Bear” Novák called the end “a\tshame; a real one” and said that he would not move. The so-called “experts” did not \
say that the house was safe.

«It may hold,» said a report by the city.

\"I saw it fall,\r
twice,\" Novák wrote in a letter. \"It fell,\" he said, \"and rose.\"

“Who,” asked nobody, “pays?
";

fn with_document(check: impl Fn(&Document<'_>)) {
    check(&Parser::new().parse(TEXT));
    check(&Parser::new().parse(""));
    check(&Parser::new().parse("Nobody speaks here."));
}

fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    write(&mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The text between two character offsets.
fn chars(text: &str, start: usize, end: usize) -> String {
    text.chars().skip(start).take(end - start).collect()
}

#[test]
fn the_sample_has_every_kind() {
    let document = &Parser::new().parse(TEXT);
    for kind in ["speech", "title", "nickname", "term"] {
        assert!(document.quotes().iter().any(|quote| quote.kind.name() == kind), "no {kind}");
    }
    for kind in ["direct", "mixed", "indirect"] {
        assert!(document.claims().iter().any(|claim| claim.kind.name() == kind), "no {kind} claim");
    }
    assert!(document.quotes().iter().any(|quote| quote.pieces.len() > 1), "no quote in pieces");
    assert!(document.quotes().iter().any(|quote| quote.parent.is_some()), "no quote in a quote");
    assert!(document.quotes().iter().any(|quote| quote.incomplete), "no open quote");
    assert!(document.quotes().iter().any(|quote| quote.speaker.is_some()), "no speaker");
    assert!(document.claims().iter().any(|claim| claim.cue.as_ref().is_some_and(|cue| cue.negated)), "no negation");
}

#[test]
fn csv_has_a_row_for_each_quote_and_claim() {
    with_document(|document| {
        let csv = written(|out| export::csv(document, out));
        let mut rows = read_csv(&csv).into_iter();
        let header = rows.next().unwrap();
        let cell = |row: &[String], name: &str| row[header.iter().position(|column| column == name).unwrap()].clone();
        for quote in document.quotes() {
            let row = rows.next().unwrap();
            let pieces: Vec<&str> = quote.pieces.iter().map(|&piece| document.slice(piece)).collect();
            assert_eq!(row.len(), header.len());
            assert_eq!(cell(&row, "record"), "quote");
            assert_eq!(cell(&row, "text"), pieces.join(" … "));
            assert_eq!(cell(&row, "speaker"), document.speaker_of(quote).unwrap_or_default());
            assert_eq!(cell(&row, "start_byte"), quote.span.start.to_string());
            assert_eq!(cell(&row, "confidence").parse(), Ok(quote.confidence));
        }
        for claim in document.claims() {
            let row = rows.next().unwrap();
            assert_eq!(cell(&row, "record"), "claim");
            assert_eq!(cell(&row, "kind"), claim.kind.name());
            assert_eq!(cell(&row, "lemma"), claim.cue.as_ref().map_or("", |cue| &cue.lemma));
            let negated = claim.cue.as_ref().map_or(String::new(), |cue| cue.negated.to_string());
            assert_eq!(cell(&row, "negated"), negated);
            assert_eq!(cell(&row, "medium"), claim.medium.map_or("", |span| document.slice(span)));
            assert_eq!(cell(&row, "end_byte"), claim.content.last().unwrap().end.to_string());
        }
        assert_eq!(rows.next(), None);
    });
}

/// Rows of cells, after RFC 4180.
fn read_csv(csv: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = csv.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().unwrap();
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => row.last_mut().unwrap().push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => assert_eq!(letters.next(), Some('\n')),
            _ => row.last_mut().unwrap().push(letter),
        }
        if letter == '\r' && !quoted {
            rows.push(vec![String::new()]);
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last row has no end");
    rows
}

#[test]
fn brat_reads_back() {
    with_document(|document| {
        let ann = written(|out| export::brat(document, out));
        let mut entities = Vec::new();
        for line in ann.lines() {
            let (id, rest) = line.split_once('\t').unwrap();
            if id.starts_with('T') {
                let (place, text) = rest.split_once('\t').unwrap();
                let (kind, ranges) = place.split_once(' ').unwrap();
                let parts: Vec<String> = ranges.split(';').map(|range| brat_slice(document.text(), range)).collect();
                assert_eq!(parts.join(" "), text);
                assert!(export::BRAT_CONFIGURATION.lines().any(|line| line == kind), "{kind} is not configured");
                entities.push(id);
            } else {
                let refers =
                    |word: &&str| word.trim_start_matches("Arg1:").trim_start_matches("Arg2:").starts_with('T');
                let head = rest.split('\t').next().unwrap();
                for word in head.split(' ').skip(1).filter(refers) {
                    let target = word.rsplit(':').next().unwrap();
                    assert!(entities.contains(&target), "{line}: {target} is not above");
                }
            }
        }
        let count = |kind: &str| ann.lines().filter(|line| line.contains(&format!("\t{kind} "))).count();
        let speech = document.quotes().iter().filter(|quote| quote.kind == QuoteKind::Speech).count();
        assert_eq!(count("Speech"), speech);
        assert_eq!(count("Claim"), document.claims().len());
        let sources = document.quotes().iter().filter(|quote| quote.source.is_some()).count();
        let claimed: usize = document.claims().iter().map(|claim| claim.source.len()).sum();
        assert_eq!(count("Said_by"), sources + claimed);
    });
}

fn brat_slice(text: &str, range: &str) -> String {
    let (start, end) = range.split_once(' ').unwrap();
    chars(text, start.parse().unwrap(), end.parse().unwrap())
}

#[test]
fn booknlp_rows_are_ranges_of_its_tokens() {
    with_document(|document| {
        let text = document.text();
        let tokens = written(|out| export::booknlp_tokens(document, out));
        let tokens: Vec<Vec<&str>> = tokens.lines().skip(1).map(|row| row.split('\t').collect()).collect();
        for (at, token) in tokens.iter().enumerate() {
            assert_eq!(token[3], at.to_string());
            assert_eq!(chars(text, token[5].parse().unwrap(), token[6].parse().unwrap()), token[4]);
        }
        let quotes = written(|out| export::booknlp_quotes(document, out));
        let mut rows = quotes.lines().skip(1).map(|row| row.split('\t').collect::<Vec<_>>());
        let offsets = Offsets::new(text);
        for quote in document.quotes().iter().filter(|quote| quote.kind == QuoteKind::Speech && quote.parent.is_none())
        {
            for &piece in &quote.pieces {
                let row = rows.next().unwrap();
                let (first, last): (usize, usize) = (row[0].parse().unwrap(), row[1].parse().unwrap());
                let range = offsets.chars(piece);
                assert_eq!(tokens[first][5], range.start.to_string());
                assert_eq!(tokens[last][6], range.end.to_string());
                assert_eq!(row[4] == "None", quote.source.is_none());
                assert_eq!(row[5], quote.speaker.map_or("None".to_owned(), |id| id.0.to_string()));
            }
        }
        assert_eq!(rows.next(), None);
    });
}

#[cfg(feature = "json")]
mod json {
    use super::*;
    use serde_json::Value;
    use whosaid::Span;

    fn parsed(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> Value {
        serde_json::from_str(&written(write)).unwrap()
    }

    fn at(value: &Value) -> usize {
        value.as_u64().unwrap() as usize
    }

    #[test]
    fn both_forms_read_back_as_the_document() {
        with_document(|document| {
            let pretty = written(|out| export::json(document, out));
            let line = written(|out| export::json_line(document, out));
            assert_eq!(line.find('\n'), Some(line.len() - 1));
            for json in [&pretty, &line] {
                assert_eq!(&serde_json::from_str::<Document<'_>>(json).unwrap(), document);
                let value: Value = serde_json::from_str(json).unwrap();
                assert_eq!(at(&value["schema"]), export::SCHEMA as usize);
                assert_eq!(value["unit"], "bytes");
            }
        });
    }

    #[test]
    fn every_offset_of_a_record_is_in_its_unit() {
        with_document(|document| {
            let offsets = Offsets::new(document.text());
            let record = |unit| serde_json::to_value(export::Record::with_unit(document, unit)).unwrap();
            let bytes = spans(&record(export::Unit::Bytes));
            let chars = bytes.iter().map(|&span| offsets.chars(span)).map(|range| Span::new(range.start, range.end));
            let utf16 = bytes.iter().map(|&span| offsets.utf16(span)).map(|range| Span::new(range.start, range.end));
            assert_eq!(spans(&record(export::Unit::Chars)), chars.collect::<Vec<_>>());
            assert_eq!(spans(&record(export::Unit::Utf16)), utf16.collect::<Vec<_>>());
        });
    }

    /// Every object with a start and an end, in order.
    fn spans(value: &Value) -> Vec<Span> {
        match value {
            Value::Object(fields) if fields.contains_key("start") => {
                vec![Span::new(at(&value["start"]), at(&value["end"]))]
            }
            Value::Object(fields) => fields.values().flat_map(spans).collect(),
            Value::Array(items) => items.iter().flat_map(spans).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn web_annotation_selectors_find_their_passages() {
        with_document(|document| {
            let page = parsed(|out| export::web_annotation(document, "https://example.org/article", out));
            let items = page["items"].as_array().unwrap();
            assert_eq!(items.len(), document.quotes().len() + document.claims().len());
            let pieces = document.quotes().iter().map(|quote| &quote.pieces);
            let contents = document.claims().iter().map(|claim| &claim.content);
            for (item, spans) in items.iter().zip(pieces.chain(contents)) {
                let targets = item["target"].as_array().unwrap();
                assert_eq!(targets.len(), spans.len());
                for (target, &span) in targets.iter().zip(spans) {
                    let [quote, position] = target["selector"].as_array().unwrap().as_slice() else { panic!() };
                    assert_eq!(quote["exact"], document.slice(span));
                    let around = [&quote["prefix"], &quote["exact"], &quote["suffix"]];
                    let around: String = around.iter().map(|part| part.as_str().unwrap()).collect();
                    assert!(document.text().contains(&around));
                    let found = chars(document.text(), at(&position["start"]), at(&position["end"]));
                    assert_eq!(found, document.slice(span));
                }
            }
        });
    }

    #[test]
    fn web_annotation_names_the_speakers() {
        let document = &Parser::new().parse(TEXT);
        let page = parsed(|out| export::web_annotation(document, "https://example.org/article", out));
        for (quote, item) in document.quotes().iter().zip(page["items"].as_array().unwrap()) {
            let bodies = item["body"].as_array().unwrap();
            let name = bodies.iter().find(|body| body["purpose"] == "identifying").map(|body| &body["value"]);
            assert_eq!(name.and_then(Value::as_str), document.speaker_of(quote));
        }
    }

    #[test]
    fn web_annotation_tells_what_was_not_said() {
        let document = &Parser::new().parse(TEXT);
        let page = parsed(|out| export::web_annotation(document, "https://example.org/article", out));
        let items = page["items"].as_array().unwrap().iter().skip(document.quotes().len());
        for (claim, item) in document.claims().iter().zip(items) {
            let bodies = item["body"].as_array().unwrap();
            let negated = bodies.iter().any(|body| body["whosaid:negated"] == true);
            assert_eq!(negated, claim.cue.as_ref().is_some_and(|cue| cue.negated));
        }
    }

    #[test]
    fn corenlp_counts_in_utf16_and_in_its_tokens() {
        with_document(|document| {
            let units: Vec<u16> = document.text().encode_utf16().collect();
            let slice = |begin: &Value, end: &Value| String::from_utf16(&units[at(begin)..at(end)]).unwrap();
            let json = parsed(|out| export::corenlp(document, out));
            let sentences = json["sentences"].as_array().unwrap();
            let tokens: Vec<&Value> = sentences.iter().flat_map(|s| s["tokens"].as_array().unwrap()).collect();
            for token in &tokens {
                assert_eq!(slice(&token["characterOffsetBegin"], &token["characterOffsetEnd"]), token["word"]);
            }
            let quotes = json["quotes"].as_array().unwrap();
            let speech = document.quotes().iter().filter(|quote| quote.kind == QuoteKind::Speech);
            let pieces = speech.flat_map(|quote| quote.pieces.iter().map(move |&piece| (quote, piece)));
            assert_eq!(quotes.len(), pieces.clone().count());
            for (json, (quote, piece)) in quotes.iter().zip(pieces) {
                assert_eq!(json["text"], document.slice(piece));
                assert_eq!(slice(&json["beginIndex"], &json["endIndex"]), document.slice(piece));
                assert_eq!(tokens[at(&json["beginToken"])]["characterOffsetBegin"], json["beginIndex"]);
                assert_eq!(tokens[at(&json["endToken"])]["characterOffsetEnd"], json["endIndex"]);
                assert_eq!(json["speaker"], document.speaker_of(quote).unwrap_or("Unknown"));
            }
        });
    }
}

/// A document may come from anywhere by serde, with spans and ids that point nowhere.
#[test]
fn a_foreign_document_is_written_too() {
    let stored = serde_json::to_string(&Parser::new().parse("“Ça va,” said Zoé.")).unwrap();
    // Ends and starts behind the text, inside characters and the wrong way round.
    for (from, to) in [("\"end\":", "\"end\":9"), ("\"start\":", "\"start\":4"), ("\"start\":", "\"start\":99")] {
        let foreign = stored.replace(from, to);
        let document: Document<'_> = serde_json::from_str(&foreign).unwrap();
        let rows = read_csv(&written(|out| export::csv(&document, &mut *out)));
        assert_eq!(rows.len(), 1 + document.quotes().len() + document.claims().len());
        assert_eq!(document.slice(document.quotes()[0].span), "", "{from} {to}");
        written(|out| export::brat(&document, &mut *out));
        written(|out| export::booknlp_quotes(&document, &mut *out));
        written(|out| export::booknlp_tokens(&document, &mut *out));
        #[cfg(feature = "json")]
        {
            written(|out| export::json(&document, &mut *out));
            written(|out| export::corenlp(&document, &mut *out));
            written(|out| export::web_annotation(&document, "page", &mut *out));
        }
    }
}
