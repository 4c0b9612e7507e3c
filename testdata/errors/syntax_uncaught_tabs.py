# Tabs and spaces that do not agree.
def f():
        a = 1
	b = 2
