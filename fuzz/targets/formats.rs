//! Every writer of `whosaid::export`, for documents of any text and for documents that any JSON holds,
//! whose spans and ids may point nowhere.

#![no_main]

use libfuzzer_sys::fuzz_target;
use whosaid::export::{self, Record, Unit};
use whosaid::{Document, Parser};

fuzz_target!(|text: &str| {
    let document = Parser::new().parse(text);
    write_all(&document);
    // Every format that is JSON is valid JSON, and our own reads back.
    let mut line = Vec::new();
    export::json_line(&document, &mut line).expect("memory");
    let back: Document<'_> = serde_json::from_slice(&line).expect("our own JSON");
    assert_eq!(back, document);
    if let Ok(foreign) = serde_json::from_str::<Document<'_>>(text) {
        write_all(&foreign);
    }
});

fn write_all(document: &Document<'_>) {
    let mut out = Vec::new();
    for unit in [Unit::Bytes, Unit::Chars, Unit::Utf16] {
        serde_json::to_writer(&mut out, &Record::with_unit(document, unit)).expect("memory");
    }
    export::json(document, &mut out).expect("memory");
    export::csv(document, &mut out).expect("memory");
    export::brat(document, &mut out).expect("memory");
    export::booknlp_quotes(document, &mut out).expect("memory");
    export::booknlp_tokens(document, &mut out).expect("memory");
    export::corenlp(document, &mut out).expect("memory");
    export::web_annotation(document, "https://example.org/", &mut out).expect("memory");
    assert!(std::str::from_utf8(&out).is_ok());
}
