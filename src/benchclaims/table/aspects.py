"""Which metrics are about the same thing, so that their claims may share a chart.

A vocabulary's family (quality, efficiency) is too wide for one chart and a metric often too narrow: an
abstract says "3x faster" where the next says "a third of the latency".  An aspect lies between.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Aspect:
    """A group of metrics: `title` heads its charts, `gain` says in words what a factor of 2 means."""

    id: str
    title: str
    gain: str
    metrics: tuple[str, ...] = ()


ASPECTS: tuple[Aspect, ...] = (
    Aspect(
        "speed", "Speed and time", "twice as fast, or half the time",
        ("speed", "training-speed", "inference-speed", "convergence-speed", "throughput", "frame-rate",
         "latency", "training-time", "inference-time", "time", "iterations", "other:real-time-factor"),
    ),
    Aspect(
        "size", "Size and memory", "half the size or memory",
        ("model-size", "parameters", "trainable-parameters", "memory", "storage", "sparsity",
         "compression-ratio", "bit-width", "other:bd-rate", "other:bits-per-pixel", "other:dimensions"),
    ),
    Aspect(
        "compute", "Compute, energy and cost", "half the compute, energy or cost",
        ("flops", "macs", "compute", "compute-efficiency", "energy", "energy-efficiency", "power",
         "energy-delay-product", "carbon", "cost"),
    ),
    Aspect(
        "data", "Data, labels and communication", "half the data, labels, traffic or effort",
        ("data-size", "data-efficiency", "label-size", "communication", "bandwidth", "human-effort",
         "other:token-usage", "other:llm-calls"),
    ),
    Aspect(
        "reach", "Length, batch and resolution", "twice as long, large or fine",
        ("batch-size", "sequence-length", "video-length", "resolution"),
    ),
    Aspect(
        "accuracy", "Accuracy and success", "twice the score",
        ("accuracy", "top-1-accuracy", "top-5-accuracy", "zero-shot-accuracy", "exact-match", "precision",
         "recall", "f1", "auroc", "auprc", "map", "miou", "dice", "success-rate", "pass-at-k", "win-rate",
         "ndcg", "mrr", "other:specificity", "other:kappa", "other:worst-group-accuracy", "other:pck",
         "other:panoptic-quality", "other:execution-accuracy", "other:joint-goal-accuracy", "other:mota",
         "other:detection-rate", "other:hota", "other:idf1", "other:c-index"),
    ),
    Aspect(
        "robustness", "Robustness and reliability", "twice as robust, or half as often wrong",
        ("robust-accuracy", "certified-accuracy", "attack-success-rate", "false-positive-rate",
         "calibration-error", "other:hallucination-rate", "other:faithfulness", "other:robustness",
         "other:toxicity", "other:fairness", "other:bias", "other:privacy-leakage", "other:forgetting"),
    ),
    Aspect(
        "error", "Error and regret", "half the error",
        ("error-rate", "word-error-rate", "mse", "rmse", "mae", "perplexity", "regret", "other:loss",
         "other:log-loss", "other:bits-per-character", "other:bits-per-dimension", "other:abs-rel",
         "other:ade", "other:fde", "other:ate", "other:epe", "other:mape", "other:mase", "other:mpjpe",
         "other:pa-mpjpe",
         "other:character-error-rate", "other:phoneme-error-rate", "other:equal-error-rate",
         "other:balanced-error-rate", "other:diarization-error-rate", "other:angular-error"),
    ),
    Aspect(
        "likeness", "Generated text, images and sound", "twice the score, or half the distance",
        ("bleu", "rouge", "meteor", "cider", "fid", "inception-score", "psnr", "ssim", "lpips",
         "other:chrf", "other:comet", "other:bertscore", "other:clip-score", "other:fvd", "other:fad",
         "other:kid", "other:mos", "other:dists", "other:niqe", "other:pesq", "other:stoi", "other:si-sdr"),
    ),
    Aspect(
        "performance", "Performance and benchmark scores", "twice the performance",
        ("performance", "score", "correlation", "reward"),
    ),
)  # fmt: skip
REST = {
    "quality": Aspect("other-quality", "Other quality metrics", "twice as good"),
    "efficiency": Aspect("other-efficiency", "Other efficiency metrics", "twice as good"),
}
OTHER = Aspect("other", "Other metrics", "twice as good")

BY_ID = {aspect.id: aspect for aspect in (*ASPECTS, *REST.values(), OTHER)}
BY_METRIC = {metric: aspect for aspect in ASPECTS for metric in aspect.metrics}
ORDER = {aspect_id: place for place, aspect_id in enumerate(BY_ID)}


def aspect(metric: str, family: str) -> Aspect:
    """The aspect of a metric; one that no aspect names goes with the rest of its family.

    >>> aspect("latency", "efficiency").title
    'Speed and time'
    >>> aspect("other:knowledge-retention", "other").id
    'other'
    """
    return BY_METRIC.get(metric) or REST.get(family, OTHER)
