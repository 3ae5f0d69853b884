"""The lock under which the parts are loaded where they are first needed.

Python locks each module while it loads it, and a package needs its own modules while they need their package:
two threads that come in by different doors would wait for each other, and one would get half a module.
"""

from threading import RLock

LOADING = RLock()
"""What is held while a name of the package loads the parts that it needs."""
