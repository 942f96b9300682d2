//! Any settings and any text: an error that says what is wrong, or a document that keeps its promises.

#![no_main]

#[path = "../../tests/common/mod.rs"]
mod common;

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use whosaid::{Gender, Parser, ParserBuilder};

#[derive(Debug, Arbitrary)]
struct Input<'a> {
    cast: Vec<Member<'a>>,
    verbs: Vec<&'a str>,
    least_confidence: Option<f32>,
    text: &'a str,
}

#[derive(Debug, Arbitrary)]
struct Member<'a> {
    name: &'a str,
    aliases: Vec<&'a str>,
    gender: Option<bool>,
}

fuzz_target!(|input: Input| {
    let mut builder = input.cast.iter().fold(Parser::builder(), with);
    builder = input.verbs.iter().fold(builder, |builder, verb| builder.verb(verb));
    if let Some(least) = input.least_confidence {
        builder = builder.least_confidence(least);
    }
    match builder.build() {
        Ok(parser) => {
            let document = parser.parse(input.text);
            common::check(&document, input.text);
            common::check_stored(&document);
        }
        Err(error) => assert!(error.is_cast() || error.is_verb() || error.is_confidence(), "{error}"),
    }
});

fn with(builder: ParserBuilder, member: &Member) -> ParserBuilder {
    match member.gender {
        None => builder.cast(member.name, &member.aliases),
        Some(true) => builder.cast_with_gender(member.name, &member.aliases, Gender::Female),
        Some(false) => builder.cast_with_gender(member.name, &member.aliases, Gender::Male),
    }
}
