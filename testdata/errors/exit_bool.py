# True is the number 1.
raise SystemExit(True)
