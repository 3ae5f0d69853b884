"""From text to claims: find numbers once, say what each is about, link it, and be able to say why."""

from benchclaims.extract.explain import Decision, Explained, explain
from benchclaims.extract.measures import Measure, quantities
from benchclaims.extract.read_claims import claims, claims_of_each

__all__ = ["Decision", "Explained", "Measure", "claims", "claims_of_each", "explain", "quantities"]
