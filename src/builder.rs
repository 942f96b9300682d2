//! What a user may set before parsing, and its checks.

use crate::document::Gender;
use crate::error::{Error, Kind};
use crate::lexicon::hash_word;
use crate::lexicon::verbs::{self, Added};
use crate::mentions;
use crate::speakers::{Cast, Member};
use crate::text::fold;
use crate::Parser;
use std::collections::HashSet;

/// Settings that have passed their checks.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub cast: Cast,
    /// Additional reporting verbs.
    pub verbs: Added,
    /// Speakers less sure than this are not answered.
    pub least_confidence: f32,
}

/// Sets up a [`Parser`]; made by [`Parser::builder`].
///
/// ```
/// let parser = whosaid::Parser::builder()
///     .cast("Elizabeth Marlow", &["Eliza", "Miss Marlow"])
///     .cast("Mr. Marlow", &[])
///     .verb("mansplain")
///     .least_confidence(0.5)
///     .build()?;
/// # Ok::<(), whosaid::Error>(())
/// ```
#[must_use = "`build` makes the parser"]
#[derive(Debug, Clone, Default)]
pub struct ParserBuilder {
    cast: Vec<Member>,
    is_open: bool,
    settings: Settings,
}

impl ParserBuilder {
    /// Adds a speaker who is known to occur, with the other names that the text has for them.
    ///
    /// Members are answered by `name`, and with a cast nobody but its members is ever answered, for a quote or a
    /// claim: a line that somebody else speaks by name is nobody's, unless the cast is
    /// [open](ParserBuilder::open_cast). Whoever tells the text is marked by the alias
    /// `I`, `narrator` or `_narr`. A title in the name or an alias, as in *Mrs. Marlow*, gives a gender. An alias that two
    /// people share is allowed and decides nothing by itself. Names are compared without their case, commas, dots
    /// and leading article: two that differ in nothing else are shared ones. A name of the text that is a letter off
    /// is a member's, unless the cast is open: where the text spells it rightly ten times as often, or where it is a
    /// full name of which the rest is right. Words without any capital are not taken for a name of the text.
    pub fn cast(self, name: &str, aliases: &[&str]) -> Self {
        self.member(name, aliases, mentions::Gender::Unknown)
    }

    /// Adds a speaker as [`ParserBuilder::cast`] does, whose gender is known: it helps with pronouns.
    pub fn cast_with_gender(self, name: &str, aliases: &[&str], gender: Gender) -> Self {
        let gender = match gender {
            Gender::Male => mentions::Gender::Male,
            Gender::Female => mentions::Gender::Female,
        };
        self.member(name, aliases, gender)
    }

    /// Answers those who are not in the cast too, by the names that the text has for them.
    ///
    /// For texts of which only some speakers are known, as news: each of those has one name, whatever the text calls
    /// them, and nobody else is lost.
    pub fn open_cast(mut self) -> Self {
        self.is_open = true;
        self
    }

    fn member(mut self, name: &str, aliases: &[&str], gender: mentions::Gender) -> Self {
        let aliases = aliases.iter().map(|alias| alias.trim().to_owned()).collect();
        self.cast.push(Member { name: name.trim().to_owned(), aliases, gender });
        self
    }

    /// Adds a reporting verb by its lemma: *mansplain* for *mansplained*.
    ///
    /// Its regular forms are derived; an irregular one is not, and a form of a verb that whosaid does not know is taken for a
    /// lemma. Cues made by it have the class
    /// [`Other`](crate::CueClass::Other); one of our own verbs keeps its class and always reports.
    pub fn verb(mut self, lemma: &str) -> Self {
        self.settings.verbs.lemmas.push(lemma.trim().to_lowercase());
        self
    }

    /// Leaves quotes and claims without a speaker whose own confidence, [`Quote::confidence`](crate::Quote::confidence) or
    /// [`Claim::confidence`](crate::Claim::confidence), is less than this, from 0 to 1; 0, the default, answers everything.
    pub fn least_confidence(mut self, least: f32) -> Self {
        self.settings.least_confidence = least;
        self
    }

    /// The parser, or what is wrong with the settings.
    ///
    /// # Errors
    /// For a name or alias that is empty or has nothing but an article and marks, a name that two members bear, a verb
    /// that is not one word of letters, or is another form of a reporting verb that whosaid knows (*said*), and a
    /// confidence outside 0..=1 or that is no number.
    pub fn build(self) -> Result<Parser, Error> {
        check_cast(&self.cast)?;
        let mut settings = self.settings;
        settings.check()?;
        settings.cast = Cast::new(self.cast, self.is_open);
        settings.verbs.inflect();
        Ok(Parser::with(settings))
    }
}

fn check_cast(cast: &[Member]) -> Result<(), Kind> {
    let mut names = HashSet::new();
    for (at, member) in cast.iter().enumerate() {
        if member.name.is_empty() {
            return Err(Kind::EmptyName(at));
        }
        if member.aliases.iter().any(String::is_empty) {
            return Err(Kind::EmptyAlias { name: member.name.clone() });
        }
        if let Some(name) = member.names().find(|name| !Cast::holds_word(name)) {
            return Err(Kind::NotAName { name: name.clone(), member: member.name.clone() });
        }
        // "Mrs Lee" beside "Mrs. Lee" is two members in casts that people have made: to tell them apart is up to them.
        if !names.insert(fold(&member.name)) {
            return Err(Kind::SameName(member.name.clone()));
        }
    }
    Ok(())
}

impl Settings {
    fn check(&self) -> Result<(), Kind> {
        let is_word = |verb: &&String| !verb.is_empty() && verb.chars().all(char::is_alphabetic);
        if let Some(verb) = self.verbs.lemmas.iter().find(|verb| !is_word(verb)) {
            return Err(Kind::NotAVerb(verb.clone()));
        }
        let known =
            |verb: &String| verbs::verb(hash_word(verb)).filter(|known| known.strength > 0 && known.lemma != verb);
        if let Some((form, known)) = self.verbs.lemmas.iter().find_map(|verb| Some((verb, known(verb)?))) {
            return Err(Kind::NotALemma { form: form.clone(), lemma: known.lemma });
        }
        if !(0.0..=1.0).contains(&self.least_confidence) {
            return Err(Kind::Confidence(self.least_confidence.to_string()));
        }
        Ok(())
    }
}
