"""The version of the package, for those that say which program wrote something."""

__version__ = "0.1.0"
