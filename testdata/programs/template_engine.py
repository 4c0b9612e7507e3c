# A template engine that compiles templates to Python source and runs them.
import re

TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.S)


class TemplateError(Exception):
    pass


class Template:
    filters = {"upper": str.upper, "join": ", ".join, "length": len, "title": str.title, "repr": repr}

    def __init__(self, text):
        self.lines, self.depth, blocks, self.temporaries = ["def render(context, filters):", "    out = []"], 1, [], 0
        for token in TOKEN.split(text):
            if token.startswith("{#"):
                continue
            elif token.startswith("{{"):
                self.emit(f"out.append(str({self.expression(token[2:-2].strip())}))")
            elif token.startswith("{%"):
                words = token[2:-2].split()
                match words:
                    case ["if" | "elif" as kind, *test]:
                        if kind == "if":
                            blocks.append("if")
                        else:
                            self.depth -= 1
                        self.emit(f"{kind} {self.expression(' '.join(test))}:")
                        self.depth += 1
                    case ["else"]:
                        self.depth -= 1
                        self.emit("else:")
                        self.depth += 1
                    case ["for", name, "in", *source]:
                        blocks.append("for")
                        self.emit(f"for context[{name!r}] in {self.expression(' '.join(source))}:")
                        self.depth += 1
                    case ["end", kind] if blocks and blocks[-1] == kind:
                        blocks.pop()
                        self.depth -= 1
                    case _:
                        raise TemplateError(f"cannot read {token}")
            elif token:
                self.emit(f"out.append({token!r})")
        if blocks:
            raise TemplateError(f"{blocks[-1]} is not ended")
        self.emit("return ''.join(out)")
        space = {}
        exec("\n".join(self.lines), space)
        self.function = space["render"]

    def emit(self, line):
        self.lines.append("    " * self.depth + line)

    def expression(self, text):
        if "|" in text:
            first, *names = text.split("|")
            code = self.expression(first.strip())
            for name in names:
                code = f"filters[{name.strip()!r}]({code})"
            return code
        if text.startswith("not "):
            return f"not {self.expression(text[4:])}"
        if "." in text and not text[0].isdigit():
            first, *rest = text.split(".")
            code = self.expression(first)
            for name in rest:
                code = f"get({code}, {name!r})"
            self.lines[0] = "def get(o, n):\n    return o[n] if isinstance(o, dict) else getattr(o, n)\n\ndef render(context, filters):" if "def get" not in self.lines[0] else self.lines[0]
            return code
        return text if text[0].isdigit() or text[0] in "'\"" else f"context[{text!r}]"

    def render(self, **context):
        return self.function(context, self.filters)


page = Template("""{# a comment #}Hello {{ user.name | title }}!
{% if items %}{% for item in items %}* {{ item.label }}: {{ item.price }}{% if not item.stock %} (none left){% end if %}
{% end for %}{% else %}Nothing.
{% end if %}Total {{ items | length }} {{ 'lit' | upper }} {{ tags | join }} {{ user | repr }}""")
print(page.render(user={"name": "ann lee"}, items=[{"label": "tea", "price": 3, "stock": 1}, {"label": "cake", "price": 4.5, "stock": 0}], tags=["a", "b"]))
print(page.render(user={"name": "bob"}, items=[], tags=()))
print("\n".join(page.lines[1:6]))
for bad in ("{% for x %}", "{% if a %}", "{% end for %}", "{% if a %}{% end for %}"):
    try:
        Template(bad)
    except TemplateError as error:
        print(error)
for context in ({}, {"x": 5}):
    try:
        print(Template("{{ x.real }} {{ x.nothing }}").render(**context))
    except (KeyError, AttributeError) as error:
        print(type(error).__name__, error)
