//! `examples/highlight.rs`; `scripts/pages` looks at its pages in a browser.

use super::{run, text};

fn page(input: &str) -> String {
    let output = run("highlight", &["-"], input);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout).to_owned()
}

/// What a browser shows of the article.
fn shown(page: &str) -> String {
    let article = page.split("<article>").nth(1).unwrap().split("</article>").next().unwrap();
    let mut shown = String::new();
    for part in article.split('<') {
        shown += part.split_once('>').map_or(part, |(_, text)| text);
    }
    let letters = [("&#13;", "\r"), ("&#39;", "'"), ("&quot;", "\""), ("&gt;", ">"), ("&lt;", "<"), ("&amp;", "&")];
    letters.iter().fold(shown, |shown, (escaped, letter)| shown.replace(escaped, letter))
}

#[test]
fn the_text_is_shown_as_it_is() {
    for input in [
        "",
        "Nobody.",
        "“He said ‘no’ to <b>me</b>,” said O'Neil & Co.\r\n\"&lt;/article>,\" he said.",
        &std::fs::read_to_string("tests/data/novel.txt").unwrap(),
    ] {
        assert_eq!(shown(&page(input)), input);
    }
}

#[test]
fn no_text_ends_the_data() {
    let page = page("“Out!” said Ann </script><script>alert(1)</script>. “</script><b>,” said Ann.");
    assert_eq!(page.matches("</script>").count(), 2);
    assert_eq!(page.matches("<script").count(), 2);
}

#[test]
fn a_quote_has_its_speaker_in_the_sidebar() {
    let page = page("“We sail,” said Ida Brandt. “Tomorrow,” she said.");
    assert!(page.contains("<span class=\"name\">Ida Brandt<"), "{page}");
    assert_eq!(page.matches("tabindex=\"0\"").count(), 2, "a stop for each piece: {page}");
}
