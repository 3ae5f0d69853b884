"""Claim files: one YAML file a paper, made for reading and editing by hand and for review in git."""

from benchclaims.store.decide import decide
from benchclaims.store.folder import (
    Document,
    claim_files,
    file_name,
    open_file,
    open_text,
    read,
    to_text,
    write,
)
from benchclaims.store.merge import Merged, Proposal, merge
from benchclaims.store.problem import Place, Problem, ProblemError
from benchclaims.store.publish import schemas

__all__ = [
    "Document",
    "Merged",
    "Place",
    "Problem",
    "ProblemError",
    "Proposal",
    "claim_files",
    "decide",
    "file_name",
    "merge",
    "open_file",
    "open_text",
    "read",
    "schemas",
    "to_text",
    "write",
]
