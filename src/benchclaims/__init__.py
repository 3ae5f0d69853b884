"""Quantitative claims of papers: read, validated, compared.

    >>> import benchclaims as bc
    >>> [claim.value_text for claim in bc.extract("Our method is 2.5x faster than BERT.")]
    ['2.5x']
"""
