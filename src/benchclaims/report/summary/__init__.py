"""The report on one page: how much is claimed, the most telling charts, the tops, and how to read them."""

from benchclaims.report.summary.page import PAPERS, summary

__all__ = ["PAPERS", "summary"]
