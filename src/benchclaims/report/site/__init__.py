"""The site: static pages with all claims, their charts and the words that they come from.

Pages open from the file system, ask nothing of the network, and read without JavaScript but for the one
table that searches and filters.
"""

from benchclaims.report.site.writer import write

__all__ = ["write"]
