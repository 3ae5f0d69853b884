"""Learning the weights that the extraction ships: gold tables to feature rows, rows to weights.

Needed by whoever changes features or adds gold; nothing at run time imports it.
"""

import os

# threads add up in an order of their own, and the last digit of a weight is that of a sum
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
