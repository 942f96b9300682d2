//! `examples/batch.rs`

use super::{example, run, text, Folder};
use flate2::{write::GzEncoder, Compression};
use serde_json::{json, Value};
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use whosaid::{Document, Parser};

fn article(id: usize) -> String {
    format!("“We shall sail on day {id},” said Ida Brandt. Peter Odum called it “a joke, number {id}”.\n")
}

/// Records as JSON lines.
fn lines(ids: std::ops::Range<usize>) -> String {
    ids.map(|id| json!({ "id": id, "text": article(id) }).to_string() + "\n").collect()
}

fn gzip(content: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn ids(output: &str) -> Vec<Value> {
    output.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone()).collect()
}

#[test]
fn a_line_is_the_parse_of_its_record() {
    let output = run("batch", &[], lines(7..8));
    assert!(output.status.success() && output.stderr.is_empty(), "{}", text(&output.stderr));
    let document: Document<'_> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document, Parser::new().parse(&article(7)));
}

#[test]
fn lines_come_in_the_order_of_the_input() {
    let output = run("batch", &[], lines(0..500));
    assert_eq!(ids(text(&output.stdout)), (0..500).map(Value::from).collect::<Vec<_>>());
}

#[test]
fn offsets_come_in_the_unit_that_is_asked_for() {
    let end = |unit: &str| {
        let output = run("batch", &["--unit", unit], json!({ "text": "“Ž🦉!”" }).to_string());
        let json: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(json["unit"], unit);
        json["quotes"][0]["span"]["end"].as_u64().unwrap()
    };
    assert_eq!([end("bytes"), end("chars"), end("utf16")], [13, 5, 6]);
}

#[test]
fn folders_are_read_by_name_and_gzip_is_unpacked() {
    let folder = Folder::new("batch_folders");
    folder.write("in/b/plain.txt", article(3));
    folder.write("in/a.jsonl", lines(0..2));
    // Two members, as `cat one.gz two.gz` makes them.
    folder.write("in/c.jsonl.gz", [gzip(&lines(5..6)), gzip(&lines(6..7))].concat());
    folder.write("in/.hidden", "“No,” said Ann.");
    folder.write("in/z.txt.gz", gzip(&article(9)));
    let output = run("batch", &[&folder.path("in")], "");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let (plain, packed) = (folder.path("in/b/plain.txt"), folder.path("in/z.txt.gz"));
    assert_eq!(ids(text(&output.stdout)), [json!(0), json!(1), json!(plain), json!(5), json!(6), json!(packed)]);
}

#[test]
fn bad_records_are_reported_and_skipped() {
    let folder = Folder::new("batch_bad");
    let bad = ["{\"id\": 1}", "no JSON", "[1, \"No.\"]", "{\"text\": \"\\ud800\"}"].join("\n");
    let input = folder.write("in.jsonl", [&lines(0..1), bad.as_str(), "\n\n", &lines(9..10)].concat());
    let torn = folder.write("torn.jsonl.gz", &gzip(&lines(0..99))[..200]);
    let latin = folder.write("latin.txt", b"\"Caf\xe9,\" he said.");
    let output = run("batch", &[&input, &torn, &latin], "");
    assert_eq!(output.status.code(), Some(1));
    let ids = ids(text(&output.stdout));
    assert_eq!(ids[..2], [json!(0), json!(9)]);
    let report = text(&output.stderr);
    for place in [":2: ", ":3: ", ":4: ", ":5: "] {
        assert!(report.contains(&format!("batch: {input}{place}")), "{report}");
    }
    assert!(report.contains(&format!("batch: {torn}:")), "{report}");
    assert!(report.contains(&format!("batch: {latin}: invalid utf-8")), "{report}");
    assert!(report.ends_with("batch: 6 bad records were skipped\n"), "{report}");
}

#[test]
fn goes_on_where_it_was_killed() {
    let folder = Folder::new("batch_killed");
    let out = folder.path("out.jsonl");
    let mut child = example("batch").args(["-o", &out]).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let is_saved = || {
        let checkpoint = std::fs::read(out.clone() + ".checkpoint");
        checkpoint.is_ok_and(|json| serde_json::from_slice::<Value>(&json).is_ok_and(|json| json["records"] != 0))
    };
    let mut fed = 0;
    while !is_saved() {
        assert!(fed < 5_000, "no checkpoint");
        stdin.write_all(lines(fed..fed + 5).as_bytes()).unwrap();
        fed += 5;
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    stdin.write_all(b"bad\n").unwrap();
    stdin.write_all(lines(fed..fed + 5).as_bytes()).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();

    let whole = [&lines(0..fed), "bad\n", &lines(fed..fed + 99)].concat();
    let refused = run("batch", &["-o", &out], &whole);
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("--resume"), "{}", text(&refused.stderr));
    let resumed = run("batch", &["-o", &out, "--resume"], &whole);
    assert_eq!(resumed.status.code(), Some(1), "for the bad record: {}", text(&resumed.stderr));
    assert_eq!(folder.read("out.jsonl"), text(&run("batch", &[], &whole).stdout));
    let again = run("batch", &["-o", &out, "--resume"], &whole);
    assert_eq!(again.status.code(), Some(1), "for the bad record");
    assert!(text(&again.stderr).contains("is complete"), "{}", text(&again.stderr));
    let kept = folder.read("out.jsonl");
    let other = run("batch", &["-o", &out, "--resume"], lines(1..fed + 99));
    assert!(text(&other.stderr).contains("records were others"), "{}", text(&other.stderr));
    assert_eq!(folder.read("out.jsonl"), kept);
    std::fs::remove_file(&out).unwrap();
    let gone = run("batch", &["-o", &out, "--resume"], &whole);
    assert!(text(&gone.stderr).contains("is gone: remove"), "{}", text(&gone.stderr));
    assert!(!std::path::Path::new(&out).exists());
}

#[test]
fn goes_on_for_the_same_input_alone_when_complete() {
    let folder = Folder::new("batch_complete");
    folder.write("in/a.jsonl", lines(0..9));
    // The output lies among the inputs.
    let (input, out) = (folder.path("in"), folder.path("in/out.jsonl"));
    assert!(run("batch", &[&input, "-o", &out], "").status.success());
    let again = run("batch", &[&input, "-o", &out, "--resume"], "");
    assert!(again.status.success() && text(&again.stderr).contains("is complete"), "{}", text(&again.stderr));
    folder.write("in/b.jsonl", lines(9..12));
    let more = run("batch", &[&input, "-o", &out, "--resume"], "");
    assert_eq!(more.status.code(), Some(1));
    assert!(text(&more.stderr).contains("was begun for 1 files of"), "{}", text(&more.stderr));
    let other = folder.write("other.txt", "Mine.");
    let refused = run("batch", &[&input, "-o", &other, "--resume"], "");
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("has no checkpoint"), "{}", text(&refused.stderr));
    assert_eq!(folder.read("other.txt"), "Mine.");
}

#[test]
fn refuses_to_go_on_with_another_input() {
    let folder = Folder::new("batch_changed");
    let (input, out) = (folder.write("in.jsonl", lines(0..9)), folder.path("out.jsonl"));
    stopped_by_a_full_disk(&input, &out);
    folder.write("in.jsonl", lines(0..8));
    let output = run("batch", &[&input, "-o", &out, "--resume"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("was begun for 1 files of"), "{}", text(&output.stderr));
}

#[test]
fn goes_on_after_a_full_disk() {
    let folder = Folder::new("batch_full");
    let (input, out) = (folder.write("in.jsonl", lines(0..400)), folder.path("out.jsonl"));
    stopped_by_a_full_disk(&input, &out);
    assert!(run("batch", &[&input, "-o", &out, "--resume"], "").status.success());
    assert_eq!(folder.read("out.jsonl"), text(&run("batch", &[&input], "").stdout));
}

/// A limit on the size of files stands for the full disk: both fail a write.
fn stopped_by_a_full_disk(input: &str, out: &str) {
    let limited = "trap '' XFSZ; ulimit -f 8; exec \"$@\"";
    let program = example("batch").get_program().to_owned();
    let shell = Command::new("sh").args(["-c", limited, "sh"]).arg(program).args([input, "-o", out]).output();
    let output = shell.unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with(&format!("batch: {out}: ")), "{}", text(&output.stderr));
}

#[test]
fn a_full_device_is_an_error() {
    let full = File::options().write(true).open("/dev/full").unwrap();
    let folder = Folder::new("batch_device");
    let input = folder.write("in.jsonl", lines(0..9));
    let output = example("batch").arg(input).stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("No space left"), "{}", text(&output.stderr));
}

#[test]
fn a_closed_pipe_is_none() {
    let folder = Folder::new("batch_pipe");
    let input = folder.write("in.jsonl", lines(0..2000));
    let mut child = example("batch").arg(input).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", text(&output.stderr));
    assert_eq!(ids(&first), [json!(0)]);
}

#[test]
#[cfg(unix)]
fn a_broken_link_in_a_folder_is_a_problem_in_its_place() {
    let folder = Folder::new("batch_broken_link");
    folder.write("in/a.txt", article(1));
    std::os::unix::fs::symlink("/no/such/file", folder.path("in/b.txt")).unwrap();
    folder.write("in/c.txt", article(2));
    let output = run("batch", &[&folder.path("in")], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).lines().count(), 2);
    assert!(text(&output.stderr).contains("b.txt: "), "{}", text(&output.stderr));
}
