# golden: command -m _package one two
# The package's __main__ is run by -m.
