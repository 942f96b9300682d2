//! Texts made to hurt: each family is a piece again and again, or a function from a size to a text.

/// Texts that are one piece again and again.
const REPEATED: [(&str, &str); 107] = [
    // Turns and reports within others.
    ("beats between dashes", "—She is. Ann sat. "),
    ("turns of a forum", "old_goat: so\nann92: no\n"),
    ("citations", "Arden (1987, p. 4) argues that Roe et al. (1990) argue "),
    ("relatives", "Her mother, Ann, she said, "),
    ("answers for somebody", "For him w w : “a” "),
    ("sources without an end", "“the dam leaks” according to a person who asked not to be named and "),
    ("whom it acts on", "“I, Bob,” “I, Bob,” “Go” “I, Bob,” as said Ann Lee I said “Go” "),
    ("mail that is answered", "> it\n\nno\n\n"),
    ("days of chats", "12/03/2024, 18:02 - Noor: \"27\" a\n"),
    ("who sat", "in stone sat a priest "),
    ("turns that report", "Lee said: “Roe said it was late.\n\n"),
    ("wives", "his wife, Ann, Mrs. Roe, her husband "),
    ("documents in documents", "a report which said that a study that found "),
    // Marks: each alone, alternated, nested, unclosed, touching.
    ("straight openers", " \""),
    ("curly openers", "“a "),
    ("openers without spaces", "“"),
    ("single openers", " '"),
    ("low openers", "„a, "),
    ("corners", "「a 『b"),
    ("single guillemets", "‹a ›b "),
    ("backticks", "``a ''b "),
    ("closers", "a” "),
    ("single closers", "as’ "),
    ("closers, then openers", "” “"),
    ("mixed marks", "\"‘“«'”» a "),
    ("touching marks", "'\"’”''``»"),
    ("nested marks", "“a ‘b "),
    ("nested and closed", "“a ‘b “c ‘d e’ f” g’ h” "),
    ("a list of quotations", "“a”, "),
    ("every convention", "“a” ‘b’ «c» „d“ "),
    ("openers in paragraphs", "“a\n\n"),
    ("single openers in paragraphs", "'a b\n\n"),
    ("quoted mail", "> a b, said c\n>\n>> d\n"),
    ("signs of quoted mail", ">\n>> "),
    ("dash lines", "— a —b, said c\n"),
    ("dash dialogue", "—Sí —dijo Ana—. Vamos.\n"),
    ("apostrophes", "a'b"),
    ("inches", "6'2\" "),
    // Words without an end, and nothing but one kind of character.
    ("one line without end", "the old man and the sea "),
    ("one word without end", "a"),
    ("hyphens", "a-"),
    ("dots", "a."),
    ("underscores", "a_"),
    ("digits", "1,"),
    ("soft hyphens", "\u{ad}"),
    ("accents", "a\u{301}"),
    ("right to left", "\u{202e}“א” "),
    ("blanks", " "),
    ("line breaks", "\n\n"),
    ("commas", ", "),
    ("colons", ": "),
    ("brackets", "( "),
    ("initials", "A. B. C. "),
    // Verbs, and clauses in clauses.
    ("said", "said "),
    ("somebody said", "Ann said "),
    ("said that said", "said that, "),
    ("said, semicolon", "said; "),
    ("according to", "according to "),
    ("who said who", "Ann, who said who, "),
    ("the man who said", "the man who said that the woman who "),
    ("told by", "was told by "),
    ("a claim in a claim", "Ann said that Bob said that "),
    ("wordings", "In Lee's words, it was late, as Ann put it, "),
    ("joined reports", "Ann said it was late and vowed that it was, and warned "),
    ("participles in front", "Saying it was late, Ann left. "),
    ("who is quoted", "The paper quoted Ann as saying Bob told it that "),
    ("accused", "a man accused of taking it has said that "),
    ("said without a quotation", "Ann Lee said it. "),
    ("asides", "the law, critics say, is "),
    ("asides in sentences", "The law, critics say, is late, said Ann. "),
    ("quotations within", "“Ann said, ‘no,’ and ‘so,’ said Bob.” "),
    // Names and pronouns.
    ("pronouns", "“a,” she said. “b,” he said. "),
    ("pronouns without antecedent", "he told him that they asked her. "),
    ("titles", "Mr. "),
    ("capitals", "Ann Lee "),
    ("one name", "ANN "),
    ("appositions", "Ann, the mayor, "),
    ("ages", "Ann Lee, 41, left. The 41-year-old said no. "),
    ("bodies", "The Union of All Lees (UAL) said it. The UAL said no. The union left. "),
    ("genitives", "Ann's mother's "),
    ("offices", "President Prime Minister Ann "),
    ("descriptions", "the former head of the city "),
    // Layout and conversation.
    ("labels", "ANN: "),
    ("labels in lines", "ANN: a\n"),
    ("brackets behind names", "Aa (b) (\n"),
    ("names above lines", "Ann 10:04 AM\nb\n"),
    ("names with roles above lines", "Ann Roe -- Chief -- CEO\n\nI am b.\n\n"),
    ("names and brackets above lines", "Ann\n(Hull) (Lab)\nb\n"),
    ("turns in paragraphs", "ANN: a.\n\nI am b.\n\n"),
    ("turns and capitals", "ANN: a.\n\nI AM b.\n\n"),
    ("names in bold", "**Ann:** b.\n"),
    ("messages with colons", "Her message was clear: "),
    ("what people say behind", "it is so, people say, "),
    ("what courts hear", "Lee told us he was late, the court heard. "),
    ("verbs of place", "in a row sat a man "),
    ("handles", "RT @a: no. "),
    ("handles with dots", "@a.b.c"),
    ("embedded posts", "no — a — Ann (@a) May\n"),
    ("signed blocks", "> a b\n> — Ann\n"),
    ("blocks without a name", "> a — b\n"),
    ("mail", "Ann wrote:\n> a b\n"),
    ("questions", "Q. a? A. b. "),
    ("examinations", "BY MS. ROE:\nQ. a?\nA. b.\n"),
    ("one-word paragraphs", "a\n\n"),
    ("one-name paragraphs", "Ann\n\n"),
    ("quotations alone", "“a b.”\n\n"),
    ("two voices", "“Go,” said Ann.\n\n“No,” said Bob.\n\n“Why?”\n\n“So.”\n\n"),
];

/// A name, and the text of about a given number of bytes.
pub type Family = (&'static str, Box<dyn Fn(usize) -> String>);

/// Every family.
pub fn families() -> Vec<Family> {
    let mut families: Vec<Family> = vec![
        ("new names", Box::new(new_names)),
        ("namesakes", Box::new(namesakes)),
        ("forms of one name", Box::new(forms)),
        ("long names of few words", Box::new(long_names)),
        ("quotations of one", Box::new(|bytes| format!("{}said Ann.", "“No,” ".repeat(bytes / 10)))),
        ("quotations that they said", Box::new(|bytes| format!("They said {}", "“No.” ".repeat(bytes / 10)))),
        ("answers of one", Box::new(|bytes| format!("Lee came by. {}", "answer: “go.” ".repeat(bytes / 17)))),
        ("numbers before a noun", Box::new(|bytes| format!("{}men said so.", "1 ".repeat(bytes / 2)))),
        ("one dash", Box::new(|bytes| format!("—So it is. {}", "Yes, said Ann. I will. ".repeat(bytes / 23)))),
        ("limits and one more", Box::new(limits)),
        ("limit of 120", Box::new(|bytes| great_limit(120, bytes))),
        ("limit of 320", Box::new(|bytes| great_limit(320, bytes))),
        ("limit of 400", Box::new(|bytes| great_limit(400, bytes))),
        ("limit of 600", Box::new(|bytes| great_limit(600, bytes))),
        ("random Unicode", Box::new(random_unicode)),
    ];
    for (name, piece) in REPEATED {
        families.push((name, Box::new(move |bytes| piece.repeat(bytes / piece.len()))));
    }
    families
}

/// Everybody has a name of his own, so that no table of people stays small.
fn new_names(bytes: usize) -> String {
    (0..bytes / 21).map(|at| format!("“So,” said X{} Y{}. ", letters(at), letters(at))).collect()
}

/// Everybody has the same family name.
fn namesakes(bytes: usize) -> String {
    (0..bytes / 33).map(|at| format!("“So,” said X{} Lee. Lee left. ", letters(at))).collect()
}

/// One woman has ever more names.
fn forms(bytes: usize) -> String {
    (0..bytes / 26).map(|at| format!("Then Mrs. Ann X{} Cole rose. ", letters(at))).collect()
}

/// Names of three words each, all of the same few dozen.
fn long_names(bytes: usize) -> String {
    let mut random: usize = 1;
    let mut word = || {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        letters((random >> 33) % 50)
    };
    (0..bytes / 24).map(|_| format!("Then X{} Y{} Z{} rose. ", word(), word(), word())).collect()
}

fn letters(number: usize) -> String {
    [number, number / 26, number / 676, number / 17_576].map(|at| char::from(b'a' + (at % 26) as u8)).iter().collect()
}

/// What the limits of `src/limits.rs` count, one less, as many and one more: words between a name and
/// its verb, between two quotations, in a name, in a phrase, and marks that are open at once.
fn limits(bytes: usize) -> String {
    const LIMITS: [usize; 13] = [4, 6, 7, 8, 10, 12, 16, 20, 24, 30, 32, 48, 60];
    let mut text = String::with_capacity(bytes + 20_000);
    for limit in LIMITS.into_iter().cycle() {
        if text.len() >= bytes {
            break;
        }
        text += &around(limit);
    }
    text
}

/// The same for one limit, which is too great to be reached among the others: a text of some ten times the
/// bytes, that grows by whole repetitions.
fn great_limit(limit: usize, bytes: usize) -> String {
    around(limit).repeat(bytes / 4_000)
}

fn around(limit: usize) -> String {
    let at = |limit: usize| {
        let words = "small ".repeat(limit);
        let said = format!("“No,” Ann Roe {words}said. “Yes.” The {words}man {words}told her that it rained.");
        format!("{said}\n\n{}a{} {}\n\n", "“".repeat(limit), "”".repeat(limit), "Xy ".repeat(limit))
    };
    [limit - 1, limit, limit + 1].map(at).concat()
}

/// Characters of the whole of Unicode, the same ones in each run.
fn random_unicode(bytes: usize) -> String {
    let mut state = 1u64;
    let mut next = || {
        // The step of Knuth's MMIX generator; its high bits are good.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u32
    };
    let mut text = String::with_capacity(bytes + 4);
    while text.len() < bytes {
        let range = if next() % 2 == 0 { 0x250 } else { 0x11_0000 };
        text.extend(char::from_u32(next() % range));
    }
    text
}
