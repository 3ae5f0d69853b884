"""A paper as the plain values that `papers --format jsonl` prints."""

from __future__ import annotations

from benchclaims.model import Paper


def paper_row(paper: Paper) -> dict[str, object]:
    """One paper as a JSON object; reading it back as a JSON line gives the same paper.

    Keys: `id`, `title`, `authors`, `date`, `arxiv_id`, `url`, `code_url`, `text` and `sources`, each of these
    with `file`, `start` and `end` (code points of the file's text, end exclusive) and its own `date`.
    """
    return {
        "id": paper.id,
        "title": paper.title,
        "authors": list(paper.authors),
        "date": paper.date,
        "arxiv_id": paper.arxiv_id,
        "url": paper.url,
        "code_url": paper.code_url,
        "text": paper.text,
        "sources": [
            {"file": source.file, "start": source.start, "end": source.end, "date": source.date}
            for source in paper.sources
        ],
    }
