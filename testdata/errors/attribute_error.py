# An uncaught AttributeError of a module, in a method called through several others.
import textwrap


class Report:
    def __init__(self, lines):
        self.lines = lines

    def render(self):
        return self.join(self.format(line) for line in self.lines)

    def join(self, parts):
        return "\n".join(parts)

    def format(self, line):
        return textwrap.indnet(line, "  ")


print(Report(["a"]).render())
