"""From text to claims: find numbers once, say what each is about, link it, and be able to say why."""

from benchclaims.extract.explain import Decision, Explained, explain
from benchclaims.extract.measures import Measure, quantities
from benchclaims.extract.read_claims import claims

__all__ = ["Decision", "Explained", "Measure", "claims", "explain", "quantities"]
