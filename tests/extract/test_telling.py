"""What a text tells of the names in it."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.subjects.telling import described, given_names


def test_a_name_is_not_told_of_where_a_longer_one_stands() -> None:
    text = "We present FooNet. FooNet-235B-A22B gains 5% over BarNet."
    assert Document(text).names.places == {"FooNet": [11], "FooNet-235B-A22B": [19], "BarNet": [50]}


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("We present FooNet. It gains 5%.", "offered"),
        ("The tuner FooNet is proposed. It gains 5%.", "is offered"),
        ("The Foo Network (FooNet) was newly developed. It gains 5%.", "is offered"),
        ("FooNet, a small network, gains 5%.", "is called"),
        ("FooNet is a small network. It gains 5%.", "is called a"),
        ("FooNet gains 5%. FooNet reaches 80%.", "acts=2"),
        ("FooNet, a small network, gains 5%.", "met called=network"),
        ("We build a framework called FooNet. It gains 5%.", "met called=framework"),
        ("We build the FooNet framework. It gains 5%.", "met called=framework"),
        ("FooNet (which is short), a network, gains 5%.", "met called=network"),
        ("FooNet, an image tagging (IT) network, gains 5%.", "met called=network"),
        ("Others tried BarNet. With FooNet we gain 5%.", "met=with"),
    ],
)
def test_what_speaks_for_a_name(text: str, feature: str) -> None:
    assert feature in Document(text).names.features["FooNet"]


def test_a_name_that_is_only_compared_with_is_not_its_own() -> None:
    names = Document("Our method gains 5% over BarNet.").names
    assert names.standing["BarNet"] == "other"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our SVD-based method gains 5%.", "SVD-based"),
        ("With PRM-guided search, the a-NoSQL-style layout gains 5%.", "PRM-guided"),
        ("We propose the Generative Control model. It gains 5%.", "the Generative Control model"),
    ],
)
def test_an_adjective_or_an_article_makes_no_name(text: str, name: str) -> None:
    assert name not in Document(text).names.features


def test_an_adjective_takes_the_method_that_it_tells_of() -> None:
    features = Document("We run our SVD-based pruning pipeline. The SVD-based one gains 5%.").names.features
    assert "SVD-based pruning pipeline" in features
    assert "SVD-based" not in features


def test_what_the_text_calls_its_own_is_described() -> None:
    document = Document("We test our feedback controller. The proposed motion planner saves 5%.")
    assert described(document.all_sentences) == ["feedback controller", "motion planner"]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("We refer to our method as attention sampling; it gains 5%.", [("attention sampling", "refer")]),
        ("The new loss, termed margin decay, cuts errors by 5%.", [("margin decay", "called")]),
        ("We add a module called the memory gate and gain 5%.", [("memory gate", "called")]),
        ("This yields what we call graph echoes, 5% of all edges.", [("graph echoes", "we call")]),
        # look-alikes: nothing is named
        ("We recognise named entities as well as 5% more relations.", []),
        ("The server called twice and gained 5%.", []),
        ("We use it as a baseline and gain 5%.", []),
    ],
)
def test_names_in_small_letters_are_given(text: str, given: list[tuple[str, str]]) -> None:
    assert list(given_names(Document(text).all_sentences)) == given


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tested with Qwen2.5 and others, accuracy is 5%.", "Qwen2.5"),
        ("On MMLU, Seed1.5-VL gains 5%.", "Seed1.5-VL"),
        ("Here GPT-4.1-mini gains 5%.", "GPT-4.1-mini"),
        ("We present the design and evaluation of a dual-arm harvesting robot. It is 5% faster.",
         "dual-arm harvesting robot"),
        # a stop that ends a sentence is no version
        ("It beats YOLOv7. 5% of all images are lost.", "YOLOv7"),
    ],
)  # fmt: skip
def test_names_are_whole(text: str, name: str) -> None:
    assert name in Document(text).names.features
