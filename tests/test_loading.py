"""What is loaded on first use is whole, also where several threads use it first."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import benchclaims as bc

ROOT = Path(__file__).parents[1]
PROGRAM = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import benchclaims as bc
text = "It is 2x faster than BERT."
uses = [
    lambda: bc.extract(text),
    lambda: bc.quantities("It is 2 m long."),
    lambda: bc.explain(text),
    lambda: bc.load("claims/2305.02538.yaml"),
    lambda: bc.extract_frame("seeds/"),
    lambda: bc.validate("claims/2305.02538.yaml"),
    lambda: bc.unit("USD"),
    lambda: len(bc.papers("seeds/")),
]
together = Barrier(len(uses))
def use(number):
    together.wait()
    return uses[(number + SHIFT) % len(uses)]()
with ThreadPoolExecutor(len(uses)) as pool:
    print(len(list(pool.map(use, range(len(uses))))))
"""


@pytest.mark.parametrize("shift", range(3))
def test_the_first_use_may_be_in_several_threads(shift: int) -> None:
    program = PROGRAM.replace("SHIFT", str(shift))
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    assert ran.stdout == "8\n", ran.stderr


@pytest.mark.parametrize(
    "use",
    [
        "extract('It is 2x faster than BERT.')",
        "quantities('It is 2 m long.')",
        "explain('It is 2x faster than BERT.')",
        "load('claims/')",
        "extract_frame('seeds/')",
        "validate('claims/')",
        "unit('USD')",
        "units()",
        "papers('seeds/')",
        "paper_ids('seeds/')",
    ],
)
def test_nothing_is_left_to_load_once_a_function_is_at_hand(use: str) -> None:
    program = f"""
import sys
import benchclaims as bc
bc.{use.partition("(")[0]}
before = set(sys.modules)
bc.{use}
print(sorted(name for name in set(sys.modules) - before if name.startswith("benchclaims")))
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    assert ran.stdout == "[]\n", ran.stderr


def test_it_is_known_what_each_function_needs() -> None:
    functions = {name for name in bc.__all__ if inspect.isfunction(getattr(bc, name))}
    assert functions == set(bc._NEEDS)


@pytest.mark.parametrize("part", ["api.load", "table.read_csv", "report.place", "errors.TableError"])
def test_the_modules_for_users_are_there_from_the_start(part: str) -> None:
    program = (
        f"import benchclaims as bc; print(bc.{part}.__name__ in {part!r}, {part!r}.split('.')[0] in dir(bc))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    assert ran.stdout == "True True\n", ran.stderr
