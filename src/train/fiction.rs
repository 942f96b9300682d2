//! Who speaks in novels: gold, training and figures.

use crate::mentions::{mentions, Vocabulary};
use crate::speakers::{speakers, Cast, Member};
use crate::text::Text;
use crate::Span;

/// An annotated novel.
#[derive(Debug, Clone, Default)]
pub struct Novel {
    /// Its name in the corpus.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Name, then all aliases, of everybody in it.
    pub characters: Vec<(String, Vec<String>)>,
    /// What is said in it.
    pub utterances: Vec<Utterance>,
}

/// One annotated utterance.
#[derive(Debug, Clone, Default)]
pub struct Utterance {
    /// Its pieces.
    pub spans: Vec<Span>,
    /// A name in [`Novel::characters`].
    pub speaker: String,
    /// `explicit`, `anaphoric` or `implicit`.
    pub kind: String,
}

/// Scratch.
pub fn people(novel: &Novel, with_cast: bool) -> String {
    let text = Text::read(&novel.text);
    let words = Vocabulary::read(&text);
    let tags = crate::tags::tags(&text, crate::model::Model::embedded());
    let depths = crate::marks::depths(&text, &crate::marks::marks(&text));
    let all = mentions(&text, &tags, &depths, &words);
    let cast = if with_cast {
        Cast::new(
            novel
                .characters
                .iter()
                .map(|(n, a)| Member { name: n.clone(), aliases: a.clone(), gender: None })
                .collect(),
        )
    } else {
        Cast::default()
    };
    let sp = speakers(&text, &words, &all, &cast);
    let mut forms: Vec<std::collections::BTreeMap<String, u32>> = vec![Default::default(); sp.list.len()];
    for (at, m) in all.iter().enumerate() {
        if let Some(id) = sp.of_mention(at) {
            let s = &novel.text[text.cover(m.title as usize..m.end as usize).range()];
            *forms[id as usize].entry(s.replace('\n', " ")).or_default() += 1;
        }
    }
    let mut ids: Vec<usize> = (0..sp.list.len()).collect();
    ids.sort_by_key(|&i| std::cmp::Reverse(sp.list[i].told + sp.list[i].quoted));
    let mut out = format!(
        "{} mentions {} speakers {} narrator {:?}\n",
        novel.id,
        all.len(),
        sp.list.len(),
        sp.narrator.and_then(|n| sp.name(n, &text, &all, &cast))
    );
    for &i in ids.iter().take(45) {
        let s = &sp.list[i];
        let mut f: Vec<_> = forms[i].iter().collect();
        f.sort_by_key(|x| std::cmp::Reverse(*x.1));
        f.truncate(9);
        out += &format!(
            "{:?} {:?} {:?} named {} told {} quoted {} member {:?}: {:?}\n",
            sp.name(i as u32, &text, &all, &cast),
            s.gender,
            s.nature,
            s.is_named,
            s.told,
            s.quoted,
            s.member,
            f
        );
    }
    out
}
