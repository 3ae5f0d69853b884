"""`python -m benchclaims` is `benchclaims`."""

from benchclaims.cli import main

if __name__ == "__main__":
    main()
