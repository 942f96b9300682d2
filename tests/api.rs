//! Promises of the interface: what may be shared, and what wrong settings answer.

use std::panic::{RefUnwindSafe, UnwindSafe};
use whosaid::{export, ClaimId, *};

/// The message of the error that the settings must be.
fn refused(builder: ParserBuilder) -> Error {
    builder.build().expect_err("wrong settings")
}

#[test]
fn parsers_and_documents_go_anywhere() {
    fn goes_anywhere<T: Send + Sync + UnwindSafe + RefUnwindSafe>() {}
    goes_anywhere::<Parser>();
    goes_anywhere::<ParserBuilder>();
    goes_anywhere::<Error>();
    goes_anywhere::<Document<'static>>();
    goes_anywhere::<(Quote, QuoteId, QuoteKind, Evidence)>();
    goes_anywhere::<(Claim, ClaimId, ClaimKind, Cue, CueClass, Reason)>();
    goes_anywhere::<(Speaker<'static>, SpeakerId, SpeakerKind, Gender)>();
    goes_anywhere::<(Span, Offsets<'static>)>();
    goes_anywhere::<(export::Record<'static, 'static>, export::Unit)>();
}

#[test]
fn sixteen_threads_answer_as_one() {
    let texts = [include_str!("data/news.txt"), include_str!("data/novel.txt"), "“No,” said Ann.", ""];
    let parser = Parser::builder().cast("Ann", &["Annie"]).verb("harrumph").build().expect("good settings");
    let alone: Vec<Document<'_>> = texts.iter().map(|text| parser.parse(text)).collect();
    std::thread::scope(|scope| {
        for thread in 0..16 {
            let (parser, alone) = (&parser, &alone);
            // Each starts at another text, so that different ones are parsed at the same time.
            scope.spawn(move || {
                for at in (thread..thread + texts.len()).map(|at| at % texts.len()) {
                    assert_eq!(parser.parse(texts[at]), alone[at]);
                }
            });
        }
    });
}

#[test]
fn a_wrong_cast_is_named() {
    let error = refused(Parser::builder().cast("Ann", &[]).cast(" ", &[]));
    assert!(error.is_cast());
    assert_eq!(error.to_string(), "the cast member at index 1 has an empty name");
    let error = refused(Parser::builder().cast("Ann", &["A.", ""]));
    assert!(error.is_cast());
    assert_eq!(error.to_string(), "cast member \"Ann\" has an empty alias");
    let error = refused(Parser::builder().cast("Ann", &[]).cast("Ann ", &[]));
    assert!(error.is_cast());
    // What is nothing but an article or marks would never be found.
    for name in ["The", "A.", "—"] {
        let error = refused(Parser::builder().cast(name, &[]));
        assert!(error.is_cast() && error.to_string().contains(name), "{error}");
    }
    assert_eq!(error.to_string(), "two cast members are named \"Ann\"");
}

#[test]
fn a_wrong_verb_is_named() {
    for verb in ["", "two words", "b4", "?", "said"] {
        let error = refused(Parser::builder().verb(verb));
        assert!(error.is_verb());
        assert!(error.to_string().contains(&format!("{verb:?}")), "{error}");
    }
}

#[test]
fn a_wrong_confidence_is_named() {
    for least in [-0.1, 1.5, f32::NAN, f32::INFINITY] {
        let error = refused(Parser::builder().least_confidence(least));
        assert!(error.is_confidence());
        assert!(error.to_string().contains(&least.to_string()), "{error}");
    }
}

#[test]
fn an_alias_may_be_shared() {
    let builder = Parser::builder().cast("Ann Lee", &["Lee"]).cast("Bob Lee", &["Lee"]);
    assert!(builder.least_confidence(0.0).least_confidence(1.0).build().is_ok());
}

/// Who speaks each quotation and makes each claim.
fn answers(parser: &Parser, text: &str) -> (Vec<Option<String>>, Vec<String>) {
    let document = parser.parse(text);
    let speakers = document.quotes().iter().map(|quote| document.speaker_of(quote).map(str::to_owned)).collect();
    let sources = document.claims().iter().flat_map(|claim| document.speakers_of(claim).map(str::to_owned));
    (speakers, sources.collect())
}

#[test]
fn an_open_cast_answers_others_too() {
    let text = "“We wait,” Prime Minister Ann Lee told reporters. “I do not,” said Bob Ray, the mayor. \
                The Treasury said that it was late. “Good,” Lee said.";
    let cast = || Parser::builder().cast("LEE, Ann", &["Ann Lee"]).cast("HM Treasury", &["the Treasury"]);
    let closed = cast().build().expect("good settings");
    let lee = || Some("LEE, Ann".to_owned());
    let claims = ["LEE, Ann", "HM Treasury", "LEE, Ann"].map(str::to_owned);
    assert_eq!(answers(&closed, text), (vec![lee(), None, lee()], claims.to_vec()));
    let open = cast().open_cast().build().expect("good settings");
    let claims = ["LEE, Ann", "Bob Ray", "HM Treasury", "LEE, Ann"].map(str::to_owned);
    assert_eq!(answers(&open, text), (vec![lee(), Some("Bob Ray".to_owned()), lee()], claims.to_vec()));
    // Who bears a member's family name and another given name is another.
    let (speakers, _) = answers(&open, "“No,” said Tom Lee. “Never,” Lee said.");
    assert_eq!(speakers, ["Tom Lee", "Tom Lee"].map(|name| Some(name.to_owned())));
    // Nobody in it: as without a cast.
    let empty = Parser::builder().open_cast().build().expect("good settings");
    assert_eq!(empty.parse(text), Parser::new().parse(text));
}

#[test]
fn a_quote_names_the_claim_that_reports_it() {
    let text = "Lee called the plan “a farce” and the vote “a crime”. Roe said it was late. “No,” said Lee.";
    let document = Parser::new().parse(text);
    let claims: Vec<Option<ClaimId>> = document.quotes().iter().map(|quote| quote.claim).collect();
    assert_eq!(claims, [Some(ClaimId(0)), Some(ClaimId(0)), Some(ClaimId(2))]);
    // What nothing but the place gives to somebody is no claim.
    let document = Parser::new().parse("“No,” said Ann.\n\n“Yes,” said Bob.\n\n“Why?”");
    assert_eq!(document.quotes()[2].claim, None);
}

#[test]
fn a_given_gender_tells_whose_pronoun_it_is() {
    let text = "Sasha met Ann at the gate. “It is late,” he said.";
    let cast = |gender| Parser::builder().cast_with_gender("Sasha", &[], gender).cast("Ann", &[]).build();
    let (speakers, _) = answers(&cast(Gender::Male).expect("good settings"), text);
    assert_eq!(speakers, [Some("Sasha".to_owned())]);
    let (speakers, _) = answers(&cast(Gender::Female).expect("good settings"), text);
    assert_eq!(speakers, [None]);
}

#[test]
fn an_added_verb_reports() {
    let text = "“The tide is out,” Voss mansplained.";
    let cue_of = |parser: &Parser| {
        let document = parser.parse(text);
        let quote = &document.quotes()[0];
        let cue = quote.cue.as_ref().map(|cue| (document.slice(cue.span).to_owned(), cue.lemma.to_string(), cue.class));
        (document.speaker_of(quote).map(str::to_owned), cue)
    };
    assert_eq!(cue_of(&Parser::new()).1, None);
    let parser = Parser::builder().verb("mansplain").build().expect("a verb");
    let cue = ("mansplained".to_owned(), "mansplain".to_owned(), whosaid::CueClass::Other);
    assert_eq!(cue_of(&parser), (Some("Voss".to_owned()), Some(cue)));
}

#[test]
fn an_added_verb_of_ours_keeps_what_we_know_of_it() {
    let text = "Officials rejected Lee's claim that the law was late. Ann Lee asked Roe whether it was.";
    let parser = Parser::builder().verb("claim").verb("ask").build().expect("verbs");
    let (plain, added) = (Parser::new().parse(text), parser.parse(text));
    let lemmas = |document: &whosaid::Document<'_>| -> Vec<String> {
        document.claims().iter().filter_map(|claim| Some(claim.cue.as_ref()?.lemma.to_string())).collect()
    };
    assert!(lemmas(&plain).contains(&"claim".to_owned()), "{:?}", lemmas(&plain));
    assert_eq!(lemmas(&added), lemmas(&plain));
    let asked = |document: &whosaid::Document<'_>| document.claims().last().map(|claim| claim.addressee.is_some());
    assert_eq!((asked(&plain), asked(&added)), (Some(true), Some(true)));
}

#[test]
fn a_verb_of_any_alphabet_inflects() {
    // Found by the fuzz target `settings`: the stem was cut inside the last letter.
    for verb in ["é", "ß", "ждать", "ߐ", "y", "e", "ee", "b"] {
        let parser = Parser::builder().verb(verb).build().expect("a verb");
        parser.parse("“So,” ждатьed Ann.");
    }
}

#[test]
fn too_little_confidence_leaves_the_speaker_out() {
    let text = "“The tide is out.” Marta closed the window.";
    let plain = Parser::new();
    let document = plain.parse(text);
    let given = document.quotes()[0].confidence;
    assert!(given > 0.0 && given < 1.0, "{given}");
    let strict = Parser::builder().least_confidence((given + 1.0) / 2.0).build().expect("a confidence");
    let document = strict.parse(text);
    assert_eq!((document.quotes()[0].speaker, document.quotes()[0].kind), (None, QuoteKind::Speech));
    // And of a claim.
    let text = "Officials met on Monday. The ministry said that talks would go on.";
    let claim = |parser: &Parser| parser.parse(text).claims()[0].clone();
    let given = claim(&plain);
    assert!(given.confidence < 1.0 && !given.speakers.is_empty(), "{given:?}");
    let strict = Parser::builder().least_confidence((given.confidence + 1.0) / 2.0).build().expect("a confidence");
    assert_eq!((claim(&strict).speakers, claim(&strict).content), (Vec::new(), given.content));
}

#[test]
fn a_claim_is_explained_by_what_was_looked_at() {
    let parser = Parser::new();
    let document = parser.parse("The ministry said that talks had failed. RUIZ: We wait.");
    let reasons = |id: usize| parser.explain(&document, ClaimId(id as u32));
    let ministry = document.claims().iter().position(|claim| claim.cue.is_some()).expect("a claim with a cue");
    let told = reasons(ministry);
    assert!(told.iter().any(|reason| reason.name == "seed: word" && reason.offset == 0), "{told:?}");
    assert!(told.iter().any(|reason| reason.name.starts_with("judge: ")));
    assert!(told.windows(2).all(|pair| pair[0].weight.abs() >= pair[1].weight.abs()));
    assert!(told.iter().map(|reason| reason.weight).sum::<f32>() > 0.0, "more speaks for it than against it");
    assert!(reasons(document.claims().len()).is_empty());
}

#[test]
fn weights_say_what_they_were_made_from() {
    let provenance = Parser::provenance();
    assert!(provenance.contains("PolNeAR") && provenance.contains("--example train"), "{provenance}");
}

#[test]
fn words_of_a_quote_stand_without_its_marks() {
    let text = "“We wait,” Ann Lee said, “and see.” 'No,' said Roe. —Never —said Lee—. Never.\n\n—Why? said Roe.";
    let document = Parser::new().parse(text);
    let words: Vec<Vec<&str>> = document.quotes().iter().map(|quote| document.words(quote)).collect();
    assert_eq!(words[0], ["We wait,", "and see."]);
    assert_eq!(words[1], ["No,"]);
    assert_eq!(words.last().map(Vec::as_slice), Some(&["Why?"][..]), "{words:?}");
}

#[test]
fn words_of_a_turn_keep_the_marks_in_it() {
    let document = Parser::new().parse("ANN: ’Tis late for the dogs’\nROE: It is.\nANN: I know.");
    assert_eq!(document.words(&document.quotes()[0]), ["’Tis late for the dogs’"]);
}

#[test]
fn a_document_of_its_own_outlives_its_text() {
    let text = String::from("“We wait,” said Ann Lee, the mayor.");
    let owned = Parser::new().parse(&text).into_owned();
    assert_eq!(Parser::new().parse(&text), owned);
    drop(text);
    assert_eq!(owned.speakers()[0].name, "Ann Lee");
}
