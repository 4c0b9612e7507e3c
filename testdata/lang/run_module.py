# golden: command -m _package.sub.leaf
# A module of a package is run by -m; its relative imports work.
