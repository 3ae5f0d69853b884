"""Claim files: one YAML file a paper, made for reading and editing by hand and for review in git."""

from benchclaims.store.commented import commented_papers
from benchclaims.store.decide import change, changed, decide, rewrite, undo
from benchclaims.store.find import holding
from benchclaims.store.folder import (
    ClaimFile,
    claim_files,
    file_name,
    is_claim_file,
    kept_files,
    misnamed,
    open_bytes,
    open_file,
    open_text,
    read,
    read_files,
    read_some,
    strays,
    text_at,
    to_text,
    without_claims,
    write,
)
from benchclaims.store.journal import Decision
from benchclaims.store.lock import alone
from benchclaims.store.measure import with_measurement, without_measurement
from benchclaims.store.merge import Merged, Proposal, merge
from benchclaims.store.problem import Place, Problem, ProblemError
from benchclaims.store.publish import schemas

__all__ = [
    "ClaimFile",
    "Decision",
    "Merged",
    "Place",
    "Problem",
    "ProblemError",
    "Proposal",
    "alone",
    "change",
    "changed",
    "claim_files",
    "commented_papers",
    "decide",
    "file_name",
    "holding",
    "is_claim_file",
    "kept_files",
    "merge",
    "misnamed",
    "open_bytes",
    "open_file",
    "open_text",
    "read",
    "read_files",
    "read_some",
    "rewrite",
    "schemas",
    "strays",
    "text_at",
    "to_text",
    "undo",
    "with_measurement",
    "without_claims",
    "without_measurement",
    "write",
]
