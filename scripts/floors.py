"""Scores the predictions on the shared corpora and fails below a floor: floors.py PREDICT SHARED.

The floors lie just under what was last measured; raise them as the figures rise. The novels are those
that the embedded weights were trained on: their floors catch a break, and the honest figures come from
`train -- CORPORA --folds`.
"""
import json
import pathlib
import subprocess
import sys

FLOORS = {
    "news": {"quotes found %": 98.2, "attributed quotes": 89.8, "cue": 80.9, "claim @0.8": 65.4, "claim @0.3": 75.1,
             "source exact": 77.4, "cue exact": 72.3, "content exact": 66.0, "content tokens": 87.3},
    "fiction": {"quote spans": 97.6, "speaker all": 85.1, "speaker explicit": 95.6},
    "cast": {"speaker all": 86.8, "speaker explicit": 97.6},
    "article": {"quotes": 10, "claims": 11},
}


def predict(program, records):
    lines = "".join(json.dumps(record) + "\n" for record in records)
    return subprocess.run([program], input=lines, stdout=subprocess.PIPE, encoding="utf8", check=True).stdout


def figure(value):
    if isinstance(value, dict):
        return value.get("f1", value.get("accuracy %", value.get("all")))
    return value


def score(shared, task, gold, predictions, floors):
    command = [sys.executable, shared / "score/score.py", task, gold, "-", "--json"]
    scored = subprocess.run(command, input=predictions, stdout=subprocess.PIPE, encoding="utf8", check=True)
    result = json.loads(scored.stdout)
    good = True
    for name, floor in floors.items():
        got = figure(result[name])
        good &= got >= floor
        print(f"{'ok  ' if got >= floor else 'LOW '} {task:8} {name:22} {got:6} (floor {floor})")
    return good


def main():
    program, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    news = shared / "corpora/news-dev.jsonl"
    records = [json.loads(line) for line in news.open(encoding="utf8")]
    good = score(shared, "news", news, predict(program, records), FLOORS["news"])
    novels = [json.loads(path.read_text("utf8")) for path in sorted((shared / "corpora/fiction").glob("*.json"))]
    alone = [{"id": novel["id"], "text": novel["text"]} for novel in novels]
    good &= score(shared, "fiction", shared / "corpora/fiction", predict(program, alone), FLOORS["fiction"])
    names = lambda novel: [{"name": c["name"], "aliases": c["aliases"]} for c in novel["characters"]]
    cast = [{"id": novel["id"], "text": novel["text"], "characters": names(novel)} for novel in novels]
    good &= score(shared, "fiction", shared / "corpora/fiction", predict(program, cast), FLOORS["cast"])
    text = (shared / "articles/kremlin.txt").open(encoding="utf8", newline="").read()
    article = predict(program, [{"id": "kremlin", "text": text}])
    gold = shared / "articles/kremlin.gold.json"
    good &= score(shared, "article", gold, article, FLOORS["article"])
    sys.exit(not good)


main()
