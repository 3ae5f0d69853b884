"""An entry as the plain values of its claim file, defaults left out."""

from __future__ import annotations

from typing import Any

from benchclaims.model import Entry, Measurement, Paper, Source, TrackedClaim
from benchclaims.store.shape import CLAIM, FILE, MEASUREMENT, PAPER, SOURCE, Record


def encode(entry: Entry) -> dict[str, Any]:
    """The mapping that a claim file holds, keys in their order.

    >>> encode(Entry(Paper("2305.02538", None, ""), note="no quantitative claim found"))
    {'paper': {'id': '2305.02538'}, 'note': 'no quantitative claim found', 'claims': []}
    """
    own = _plain(entry, FILE, {"paper", "claims"})
    own |= {"paper": _paper(entry.paper), "claims": [_claim(tracked) for tracked in entry.claims]}
    return _kept(own, FILE)


def _paper(paper: Paper) -> dict[str, Any]:
    return _kept(
        _plain(paper, PAPER, {"sources"}) | {"sources": [_source(one) for one in paper.sources]}, PAPER
    )


def _source(source: Source) -> dict[str, Any]:
    return _kept(_plain(source, SOURCE, {"at"}) | {"at": [source.start, source.end]}, SOURCE)


def _claim(tracked: TrackedClaim) -> dict[str, Any]:
    claim = tracked.claim
    of_review = {"id", "status", "reviewed_by", "reviewed_on", "note", "measurements"}
    values = _plain(claim, CLAIM, of_review | {"at", "high"})
    values |= {name: getattr(tracked, name) for name in of_review - {"measurements"}}
    values["at"] = [claim.start, claim.end]
    values["high"] = None if claim.high == claim.low else claim.high
    values["measurements"] = [_measurement(one) for one in tracked.measurements]
    return _kept(values, CLAIM)


def _measurement(measurement: Measurement) -> dict[str, Any]:
    return _kept(_plain(measurement, MEASUREMENT, set()), MEASUREMENT)


def _plain(record: object, shape: Record, other: set[str]) -> dict[str, Any]:
    """The attributes that are keys, but for the `other` ones; tuples as lists."""
    names = [field.key for field in shape.fields if field.key not in other]
    return {name: _listed(getattr(record, name)) for name in names}


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _kept(values: dict[str, Any], shape: Record) -> dict[str, Any]:
    """The values in the order of the shape, without those that are the default."""
    return {
        field.key: values[field.key] for field in shape.fields if values[field.key] != _listed(field.default)
    }
