//! `examples/sources.rs`

use super::{run, text, Folder};

const ARTICLES: [&str; 2] = [
    "“We shall sail again,” said Ida Brandt, who runs the line. She said the pump had come.",
    "“We shall see,” said Ida Brandt. Peter Odum denied that he had sold his boat.",
];

fn audit(form: &str) -> String {
    let folder = Folder::new(&format!("sources_{form}"));
    for (number, article) in ARTICLES.iter().enumerate() {
        folder.write(&format!("in/{number}.txt"), article);
    }
    folder.write("in/bad.txt", b"\xff");
    let output = run("sources", &[&folder.path("in"), "--as", form], "");
    assert_eq!(output.status.code(), Some(1), "for the bad file");
    assert!(text(&output.stderr).ends_with("sources: 1 of 3 texts could not be read\n"), "{}", text(&output.stderr));
    text(&output.stdout).to_owned()
}

#[test]
fn csv_has_a_row_for_each_speaker() {
    let csv = audit("csv");
    assert!(csv.starts_with("speaker,kind,gender,texts,quotes,words,claims\r\n"), "{csv}");
    assert!(csv.contains("\r\n\"Ida Brandt\",person,female,2,2,7,"), "{csv}");
    assert!(csv.contains("\r\n\"Peter Odum\",person,male,1,0,0,1\r\n"), "{csv}");
}

#[test]
fn the_row_of_nobody_counts_its_texts() {
    let folder = Folder::new("sources_nobody");
    folder.write("in/1.txt", "“Nobody knows who.”");
    let output = run("sources", &[&folder.path("in"), "--as", "csv"], "");
    assert!(text(&output.stdout).ends_with("\r\n\"\",,,1,1,3,0\r\n"), "{}", text(&output.stdout));
}

#[test]
fn a_table_sums_kinds_genders_and_verbs() {
    let table = audit("table");
    let row = |name: &str| {
        let row = table.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{table}"));
        row[name.len()..].split_whitespace().map(|cell| cell.parse().unwrap()).collect::<Vec<usize>>()
    };
    assert!(table.starts_with("2 texts, "), "{table}");
    assert_eq!(row("female")[..2], [2, 7]);
    assert_eq!(row("male"), [0, 0, 1]);
    assert_eq!(row("deny"), [1]);
    assert_eq!(row("say"), [3]);
}

#[test]
fn a_page_has_a_bar_for_each_row() {
    let page = audit("html");
    assert!(page.contains("<tr><th scope=\"row\">Ida Brandt</th><td><div style=\"width:100%\">"), "{page}");
    assert!(page.contains("<tr><th scope=\"row\">Peter Odum</th><td><div style=\"width:0%\">"), "{page}");
    assert!(!page.contains("http:") && !page.contains("https:"), "a page needs no network");
}
