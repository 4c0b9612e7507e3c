# "During handling of the above exception" and "direct cause", uncaught.
def parse(text):
    try:
        return int(text)
    except ValueError:
        return {}[text]


def load(text):
    try:
        return parse(text)
    except KeyError as error:
        raise RuntimeError(f"cannot load {text!r}") from error


try:
    load("x1")
except RuntimeError:
    print("handled", flush=True)
    1 / 0
