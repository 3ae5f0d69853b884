"""Rebuild what the extraction has learnt.

python -m benchclaims.learn tags DOCS.jsonl                  rows and weights that tell verbs from nouns
python -m benchclaims.learn rows GOLD.jsonl DOCS.jsonl ...   feature rows and calibration from gold tables
python -m benchclaims.learn fit                              weights from the rows
python -m benchclaims.learn check [--minimum FIGURES.toml] GOLD.jsonl DOCS.jsonl ...
                                                             figures on texts held out, fold by fold

GOLD.jsonl may be a gold table, `readings/claims.jsonl.gz`, the abstracts of the corpus that were read for
this, or `written/texts.jsonl`, which holds its texts itself (give it twice); DOCS.jsonl of `tags` is the
corpus that `readings/verbs.jsonl.gz` marks verbs in.  Files may be packed by gzip.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchclaims.evaluate import read_gold
from benchclaims.extract.reading import Document
from benchclaims.files import write_whole
from benchclaims.learn.calibrate import calibrate
from benchclaims.learn.examples import Example
from benchclaims.learn.home import run
from benchclaims.learn.recipes import RECIPES
from benchclaims.learn.report import print_check
from benchclaims.learn.rows import digest, read_rows, write_rows
from benchclaims.learn.tags import tag_choices
from benchclaims.learn.texts import READ_BY_ONE, set_of, texts_of
from benchclaims.learn.train import by_class, choices, weights
from benchclaims.learn.validate import accuracy, held_out

WEIGHTS = Path(__file__).parent.parent / "extract" / "weights"


def examples(paths: Sequence[str]) -> list[Example]:
    """The texts of pairs of a gold file and its documents, with their claims."""
    made = []
    for gold, documents in zip(paths[::2], paths[1::2], strict=True):
        texts = texts_of(Path(documents))
        for wanted in read_gold(gold):
            text = texts[wanted.id]
            document = Document(text["text"], text.get("title"))
            made.append(Example(wanted.id, document, wanted.claims, wanted.fields))
    return made


def tags(path: str) -> None:
    """Write the rows and the weights of the model that tells verbs from nouns, and print how well it does."""
    made = tag_choices(texts_of(Path(path)))
    write_rows("tag", made)
    write_weights("tag")
    print(f"{accuracy('tag', made):.4f} of the forms of verbs are told right, held out by document")


def rows(paths: Sequence[str]) -> None:
    """Write the rows of all other models, and the calibration that texts held out give."""
    found = examples(paths)
    made = choices(found)
    for name, found_rows in made.items():
        write_rows(name, found_rows)
    # a reading that one reader made may differ from another's and be right, which gold tables accept; texts
    # that were written crowd hard wordings
    pairs = [
        (example.claims, readings)
        for example, readings in held_out(found, made)
        if set_of(example.id) not in READ_BY_ONE
    ]
    write_whole(WEIGHTS / "confidence.json", json.dumps(calibrate(pairs)) + "\n")


def fit() -> None:
    """Write the weights of all models from their rows."""
    for name in RECIPES:
        write_weights(name)


def write_weights(name: str) -> None:
    """Write the weights of one model from its rows."""
    names = RECIPES[name].columns()
    flat = weights(name, read_rows(name), precise=True)
    shaped = by_class(names, flat) if names else dict(sorted(flat.items()))
    write_whole(WEIGHTS / f"{name}.json", dumped(digest(name), names, shaped))


def dumped(rows: str, names: Sequence[str], shaped: Mapping[str, object]) -> str:
    """Weights as JSON, a feature a line, so that a change shows what it changed."""
    lines = [f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(value)}" for name, value in shaped.items()]
    head = f'{{"rows": "{rows}", "classes": {json.dumps(list(names))}, "weights": {{\n'
    return head + ",\n".join(lines) + "\n}}\n"


def main(arguments: Sequence[str]) -> int:
    """Run one of the four commands; 1 where a figure fell below its minimum, 2 for wrong usage."""
    match list(arguments):
        case ["tags", path]:
            tags(path)
        case ["rows", *paths] if paths and len(paths) % 2 == 0:
            rows(paths)
        case ["fit"]:
            fit()
        case ["check", "--minimum", minimum, *paths] if paths and len(paths) % 2 == 0:
            fallen = print_check(examples(paths), Path(minimum))
            print("".join(f"{line}\n" for line in fallen), end="", file=sys.stderr)
            return 1 if fallen else 0
        case ["check", *paths] if paths and len(paths) % 2 == 0:
            print_check(examples(paths))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    run(main)
