"""Names of data sets in running text: known, unknown, in lists, in short forms; and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.extract.datasets.names import mentions


@pytest.mark.parametrize("word", ["Training", "Synthetic", "Contrastive", "Tabular"])
def test_a_word_that_opens_a_sentence_is_no_name_for_the_data_behind_it(word: str) -> None:
    assert names(f"{word} data selection improves accuracy by 2%.") == []


def names(text: str) -> list[str]:
    return [name for _, _, name in mentions(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Accuracy rises by 2% on ImageNet-1K.", ["ImageNet-1K"]),
        ("It reaches 2.7 FID on ImageNet 256x256.", ["ImageNet 256x256"]),
        ("Error falls on CIFAR-10/100.", ["CIFAR-10", "CIFAR-100"]),
        ("It wins on WikiText-2, C4, and Penn Treebank.", ["WikiText-2", "C4", "Penn Treebank"]),
        ("On nuScenes and KITTI, it leads.", ["nuScenes", "KITTI"]),
        ("Results on ogbn-arxiv are better.", ["ogbn-arxiv"]),
    ],
)
def test_known_names(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We gain 3% on the Wobble dataset.", ["Wobble"]),
        ("We gain 3% on the Wobble Grid benchmark.", ["Wobble Grid"]),
        ("It leads on benchmarks such as Wobble, ImageNet and Fizz-2.", ["Wobble", "ImageNet", "Fizz-2"]),
        ("It leads on three datasets (Wobble, Fizz and Buzz).", ["Wobble", "Fizz", "Buzz"]),
        ("We present Wobble, a large-scale benchmark for planning.", ["Wobble"]),
        ("We collect a new dataset called Wobble.", ["Wobble"]),
        ("Accuracy rises by 3% on WobbleQA.", ["WobbleQA"]),
        ("FizzBench holds 400 problems.", ["FizzBench"]),
        ("On WobbleTest, F1 score improves by 5%.", ["WobbleTest"]),
        ("We introduce Fizz-Q2P, comprising 7,500 queries.", ["Fizz-Q2P"]),
        ("We build a tank reactor (TFZR) benchmark.", ["TFZR"]),
        ("We join the wobble reconstruction (F2DW) 2026 challenge.", ["F2DW"]),
        ("We compile a corpus for materials informatics (FC-Fizz).", ["FC-Fizz"]),
        ("We describe our submission to FizzCLEF 2026.", ["FizzCLEF 2026"]),
        ("It gains 8% (+9.0 at 3B) on Wobble.", ["Wobble"]),
        ("It leads on the 2017 WMT Metrics Shared Task.", ["WMT Metrics Shared Task"]),
        ("It leads on the Fizz-Fizz-v2 (FFv2) dataset and again on FFv2.", ["FFv2", "FFv2", "FFv2"]),
    ],
)
def test_unknown_names_by_where_they_stand(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We describe our system for the WobbleFizz shared task.", ["WobbleFizz"]),
        (
            "Models trained on the WOB-2 cohort and run in the FizzGym simulator gain 3%.",
            ["WOB-2", "FizzGym"],
        ),
        ("We introduce FizzFair, the first bias evaluation Benchmark for games.", ["FizzFair"]),
        ("We introduce WobGym, a scalable environment for agents.", ["WobGym"]),
        ('We introduce "Wobblish," a carefully curated dataset of 5 texts.', ["Wobblish"]),
        ("We present Wobble Fizz, an evaluation framework for agents.", ["Wobble Fizz"]),
        ("WOBREC (Wobble Evaluation for the Correspondence of Models), a benchmark, is new.", ["WOBREC"]),
        ("We collect the target dataset WobFizz on farms.", ["WobFizz"]),
        ("It is tested on the publicly available WOB+CT alone.", ["WOB+CT"]),
        ("It leads on the research-grade WOB-EEG2 by 3%.", ["WOB-EEG2"]),
        ("It rises on CIFAR-100 (91.7%), Wobble (98.8%) and ImageNet.", ["CIFAR-100", "Wobble", "ImageNet"]),
        ("On the \\textsc{Wobble} benchmark errors fall by 4.5\\%.", ["Wobble"]),
        ("Our contribution is `Wob-Fizz', a large dataset.", ["Wob-Fizz"]),
        ("We train on the iFizz-20M dataset and the LLM-WOBBLE corpus.", ["iFizz-20M", "LLM-WOBBLE"]),
        ("The NDCG on the WobVal set and the Fizz-Hard subset is 63%.", ["WobVal", "Fizz-Hard"]),
        ("The National Crime Victimization Survey is used.", ["National Crime Victimization Survey"]),
        ("We describe our system for WobEval-2026 Task 6 alone.", ["WobEval-2026 Task 6"]),
        ("We introduce tests of fizz (TOFIZZ), a benchmark, to close the gap.", ["TOFIZZ"]),
        ("It leads on Wob-Arena and on the OPT-FIZZ testset.", ["Wob-Arena", "OPT-FIZZ"]),
        ("We use the 2D Wobble Plate dataset and datasets like FIZZ-10M.", ["2D Wobble Plate", "FIZZ-10M"]),
        ("It reaches 89.8% on Milan, 0.61 AUC on the Wobbles and more.", ["Milan", "Wobbles"]),
        ("AP rises on ScanNet test (+6.2), FIZZ3D (+11.2) and S3DIS.", ["ScanNet", "FIZZ3D", "S3DIS"]),
    ],
)
def test_unknown_names_by_what_they_are_called_and_by_their_fellows(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "We introduce FooSync, a framework for evaluation in any environment.",
        "WOB-5 sets a new state of the art, and the GPT-4 data are kept.",
        "It gains 3% on Financial Question Answering and Machine Translation.",
        "We test on INT8 and FP16, on fMRI and CBCT, on JSON and OCaml, on LVLMs and ESP32.",
        "It rises on ROUGE-L, AUARC and W4A4KV4.",
        "It keeps the RISC-V benchmark and the ResNet-50 datasets.",
        "It gains 3% on Stable Diffusion 3, on the 3D FER dataset and 5% on Medium settings.",
        "The v0 benchmark holds 5 tasks, and 3% on Wobble's are left.",
        "FooSync, an agent that learns from the benchmark, gains 3%.",
    ],
)
def test_what_is_for_a_benchmark_is_none(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is 85% on the UCI Human Activity Recognition benchmark.", "UCI Human Activity Recognition"),
        ("It reaches 85.0% on the TUH Abnormal EEG Corpus.", "TUH Abnormal EEG Corpus"),
        ("It has 0.78 on the Waymo Open Agents Challenge 2025.", "Waymo Open Agents Challenge 2025"),
        ("It scores 93.1 on OmniDocBench v1.0 alone.", "OmniDocBench v1.0"),
        ("WER falls to 2.38% on LibriSpeech test-other.", "LibriSpeech test-other"),
        ("It gains 3% on GPQA-diamond.", "GPQA-diamond"),
        ("It gains 3% on KernelBench Level-2.", "KernelBench Level-2"),
        ("It gains 3% on WMT14 En-De.", "WMT14 En-De"),
        ("It gains 3% on OSWorld 2.0. It does.", "OSWorld 2.0"),
        ("It gains 3% on DOTA~v1.5 alone.", "DOTA~v1.5"),
        ("It gains 3% on ImageNet Top-1 and AP50.", "ImageNet"),
        ("It gains 3% on the Text-only ImageNet dataset.", "ImageNet"),
        ("It gains 3% on the ImageNet-derived dataset.", "ImageNet"),
        ("On ImageNet 2.5 points are gained.", "ImageNet"),
    ],
)
def test_a_known_name_is_whole_with_what_it_is_called(text: str, found: str) -> None:
    assert names(text) == [found]


def test_a_name_that_was_told_counts_again() -> None:
    text = "We present WB-40, a benchmark for planning. Our agent solves 40% of WB-40."
    assert names(text) == ["WB-40", "WB-40"]


@pytest.mark.parametrize(
    "text",
    [
        "It is 2% better than GPT-4 and LLaMA-2-7B.",
        "Throughput doubles on A100 and H100 GPUs.",
        "We evaluate on ResNet-50, ViT-B/16 and Swin-T.",
        "An ImageNet-pretrained backbone is kept frozen.",
        "Gains of 2% over FooNet hold across NLP tasks.",
        "On average, AUROC rises by 3%.",
        "It runs on the FooNet-2 architecture.",
    ],
)
def test_models_hardware_and_metrics_are_none(text: str) -> None:
    assert mentions(text) == []


def test_spans_are_those_of_the_text() -> None:
    text = "On CIFAR-10/100 and on the Wobble dataset it leads."
    assert [text[start:end] for start, end, _ in mentions(text)] == ["CIFAR-10", "100", "Wobble"]


@given(st.text(max_size=300))
def test_spans_lie_in_any_text(text: str) -> None:
    for start, end, name in mentions(text):
        assert 0 <= start < end <= len(text)
        assert name


@pytest.mark.parametrize("name", ["$τ^2$-bench", "$\\tau^2$-Bench", "M$^3$Eval", "MR$^2$Bench-Image"])
def test_a_name_is_whole_with_its_formula(name: str) -> None:
    assert [found for _, _, found in mentions(f"It reaches 61.5% on {name} alone.")] == [name]


def test_what_brackets_hold_behind_the_members_of_a_list_does_not_part_it() -> None:
    text = "It leads on CheXpert (224,316 CXRs), PADWOBBLE (160,000 CXRs), and NFZ (112,120 CXRs)."
    assert names(text) == ["CheXpert", "PADWOBBLE", "NFZ"]


@pytest.mark.parametrize(
    "text",
    [
        "It meets the challenge of non-autoregressive generation (NAG).",
        "We present Wobbler, comprising 3 modules.",
        "We participated in early Wobble trials.",
    ],
)
def test_what_looks_like_a_data_set_by_where_it_stands_and_is_none(text: str) -> None:
    assert names(text) == []
