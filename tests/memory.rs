//! The heap that a parse takes at its peak, its answer included: at most so many times the text, and a
//! constant. The figures stand in the guide, under "Trust".

#[path = "common/families.rs"]
mod families;

use families::{families, Family};
use peak_alloc::PeakAlloc;
use whosaid::Parser;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Bytes of heap for a byte of news or fiction.
const ORDINARY: usize = 32;

/// The same for text made to hurt, such as a mark in every three bytes, each of which is a quote.
const HOSTILE: usize = 300;

/// What a parse of any text may take.
const CONSTANT: usize = 1_000_000;

const BYTES: usize = 100_000;

/// The greatest number of bytes that a parse has taken from the heap at once.
fn peak(parser: &Parser, text: &str) -> usize {
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    std::hint::black_box(parser.parse(text));
    HEAP.peak_usage() - before
}

// One test: the allocator counts for the whole process.
#[test]
fn the_heap_is_a_small_multiple_of_the_text() {
    let parser = Parser::new();
    // Builds the tables that all parses share.
    parser.parse("“No,” said Ann.");
    let samples = [("news", include_str!("data/news.txt")), ("novel", include_str!("data/novel.txt"))];
    let repeated = |(name, text): (&'static str, &'static str)| -> Family {
        (name, Box::new(move |bytes| [text, "\n\n"].concat().repeat(bytes / text.len())))
    };
    let ordinary = samples.map(repeated).into_iter().map(|family| (family, ORDINARY));
    for ((name, text), multiple) in ordinary.chain(families().into_iter().map(|family| (family, HOSTILE))) {
        let text = text(BYTES);
        let peak = peak(&parser, &text);
        println!("{name:30} {:6.1} bytes of heap for a byte of text", peak as f64 / text.len() as f64);
        assert!(peak <= multiple * text.len() + CONSTANT, "{name}: {peak} bytes for {} bytes of text", text.len());
    }
    #[cfg(feature = "json")]
    writing_takes_no_more_than_reading(&parser);
}

/// A text without stops is one sentence, which is written token by token.
#[cfg(feature = "json")]
fn writing_takes_no_more_than_reading(parser: &Parser) {
    let text = "alpha, beta; ".repeat(BYTES / 13);
    let document = parser.parse(&text);
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    whosaid::export::corenlp(&document, std::io::sink()).expect("a sink takes all");
    let peak = HEAP.peak_usage() - before;
    assert!(peak <= ORDINARY * text.len() + CONSTANT, "{peak} bytes for {} bytes of text", text.len());
}
