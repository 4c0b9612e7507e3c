NAME = "two from the other root"
