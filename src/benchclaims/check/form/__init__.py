"""Checks of form: what a file may hold before anybody asks what it says."""
