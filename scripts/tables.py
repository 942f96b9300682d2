"""Reads the tables of examples/export.rs as their users do: tables.py FOLDER TEXT"""

import csv
import pathlib
import sys

folder, text = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).read_bytes()
characters = text.decode()


def rows(name, **dialect):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, **dialect))


def booknlp(name):
    return rows(name, delimiter="\t", quoting=csv.QUOTE_NONE)


tokens, quotes = booknlp("booknlp-tokens"), booknlp("booknlp-quotes")
for token in tokens:
    assert characters[int(token["byte_onset"]) : int(token["byte_offset"])] == token["word"], token
for quote in quotes:
    words = [token["word"] for token in tokens[int(quote["quote_start"]) : int(quote["quote_end"]) + 1]]
    assert " ".join(words) == quote["quote"], quote
spoken = rows("csv")
for row in spoken:
    stretch = text[int(row["start_byte"]) : int(row["end_byte"])].decode()
    pieces = row["text"].split(" … ")
    assert stretch.startswith(pieces[0]) and stretch.endswith(pieces[-1]), row
assert quotes and spoken
print(f"tables: {sys.argv[2]}: {len(tokens)} tokens, {len(quotes)} quoted stretches, {len(spoken)} rows")
