use super::*;

fn words(source: &str) -> Vec<&str> {
    let text = Text::read(source);
    (0..text.tokens.len()).map(|t| text.word(t)).collect()
}

fn sentences(source: &str) -> Vec<&str> {
    let text = Text::read(source);
    (0..text.sentence_count()).map(|s| &source[text.cover(text.sentence(s)).range()]).collect()
}

fn paragraphs(source: &str) -> usize {
    Text::read(source).paragraph_count()
}

#[test]
fn splits_words() {
    assert_eq!(
        words("Mr. O’Brien’s dogs didn't go--they'd 3,000.5 left."),
        ["Mr.", "O’Brien", "’s", "dogs", "did", "n't", "go", "--", "they", "'d", "3,000.5", "left", "."]
    );
    assert_eq!(words("the U.S. is at example.com, @ann"), ["the", "U.S.", "is", "at", "example.com", ",", "@ann"]);
    assert_eq!(words("rock 'n' roll of the '90s, 'twas"), ["rock", "'n'", "roll", "of", "the", "'90s", ",", "'twas"]);
    assert_eq!(words("Annʼs didnʼt ʼtwas"), ["Ann", "ʼs", "did", "nʼt", "ʼtwas"]);
    assert_eq!(words("'Tisn't 'tain't, 'tai"), ["'Tis", "n't", "'tai", "n't", ",", "'", "tai"]);
    assert_eq!(words("''Yes,'' he said ``no''"), ["''", "Yes", ",", "''", "he", "said", "``", "no", "''"]);
}

#[test]
fn splits_sentences() {
    assert_eq!(
        sentences("\"Go,\" said J. Ruiz. He left at 3 p.m. and \"won.\" Then? Yes."),
        ["\"Go,\" said J. Ruiz.", "He left at 3 p.m. and \"won.\"", "Then?", "Yes."]
    );
    assert_eq!(sentences("It is in the U.S. The end"), ["It is in the U.S.", "The end"]);
    assert_eq!(sentences("He is my rep. Carl is not."), ["He is my rep.", "Carl is not."]);
    assert_eq!(sentences("\"What?\" asked Ann."), ["\"What?\" asked Ann."]);
}

#[test]
fn tells_wrapped_lines_from_paragraphs() {
    let wrapped = "It was a long and windy afternoon, and nobody in the house had said a\nword since lunch. Old Benjamin put down his pipe at last, looked at the\nwindow, and sighed.";
    assert_eq!(paragraphs(wrapped), 1);
    assert_eq!(paragraphs("SMITH: I disagree.\nJONES: Why?"), 2);
    assert_eq!(paragraphs("One.\n\nTwo.\r\n\r\nThree.\u{2029}Four."), 4);
}

#[test]
fn forgets_the_signs_of_quoted_mail_within_a_paragraph() {
    let mail = "Lee wrote:\n> It was a long and windy afternoon, and nobody in the house had said a\n> word since lunch.\n>\n> Then Ann rose.\n>> Why?";
    let text = Text::read(mail);
    let signs: Vec<usize> = (0..text.tokens.len()).filter(|&at| text.word(at) == ">").collect();
    assert_eq!(text.paragraph_count(), 4);
    assert!(signs.iter().take(2).all(|&at| text.begins_paragraph(at)));
    assert_eq!(signs.len(), 4, "one before each of two paragraphs, two before the last");
    // What each type first stands at is a token of this type.
    assert!(text.types.list.iter().skip(1).all(|one| text.tokens[one.first as usize].hash == one.hash));
    assert_eq!(text.types.of_token.len(), text.tokens.len());
}

#[test]
fn finds_paragraphs_in_a_text_without_line_breaks() {
    let line = format!("{}“Run.” “Why?” Ann told “Meet the Press.”", "It was late in the town. ".repeat(60));
    assert_eq!(paragraphs(&line), 2);
    assert_eq!(paragraphs("Lee told “Meet the Press.” “It is late,” he said."), 1);
}

#[test]
fn folds_what_is_not_seen() {
    assert_eq!(Text::read("Re\u{ad}ply").tokens[0].hash, hash_of("reply"));
    assert_eq!(fold("Don’T"), "don't");
}
