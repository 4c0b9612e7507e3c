# State machines: a vending machine with an enum, a tokenizer as a generator, a traffic light with closures.
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    PAID = auto()
    SERVING = auto()
    BROKEN = auto()


class Machine:
    transitions = {}

    def on(state, event, transitions=transitions):
        def register(f):
            transitions[state, event] = f.__name__
            return f
        return register

    def __init__(self, prices):
        self.state, self.prices, self.credit, self.log = State.IDLE, prices, 0, []

    def send(self, event, *args):
        name = self.transitions.get((self.state, event))
        if name is None:
            self.log.append(f"{event} ignored in {self.state.name}")
            return self
        before = self.state
        self.state = getattr(self, name)(*args) or self.state
        self.log.append(f"{before.name} --{event}{args or ''}--> {self.state.name}")
        return self

    @on(State.IDLE, "coin")
    @on(State.PAID, "coin")
    def coin(self, value):
        self.credit += value
        return State.PAID

    @on(State.PAID, "choose")
    def choose(self, name):
        price = self.prices.get(name)
        if price is None:
            return State.BROKEN
        if price <= self.credit:
            self.credit -= price
            return State.SERVING

    @on(State.SERVING, "take")
    def take(self):
        return State.PAID if self.credit else State.IDLE

    @on(State.BROKEN, "reset")
    def reset(self):
        self.credit = 0
        return State.IDLE

    del on


m = Machine({"tea": 3, "cake": 5})
for event in (("take",), ("coin", 2), ("choose", "tea"), ("coin", 2), ("choose", "tea"), ("take",), ("choose", "soup"), ("coin", 1), ("reset",), ("coin", 5), ("choose", "cake"), ("take",)):
    m.send(*event)
print("\n".join(m.log), m.credit, m.state)


def tokens(text):
    state, word = "start", ""
    for c in text + "\0":
        match state, c:
            case "start", '"':
                state, word = "string", ""
            case "start", c if c.isalpha():
                state, word = "word", c
            case "start", c if c.isdigit():
                state, word = "number", c
            case "start", c if not c.isspace() and c != "\0":
                yield "sign", c
            case "word", c if c.isalnum() or c == "_":
                word += c
            case "number", c if c.isdigit() or c == ".":
                word += c
            case "string", '"':
                yield "string", word
                state = "start"
            case "string", "\0":
                yield "error", "unterminated"
            case "string", c:
                word += c
            case ("word" | "number") as kind, c:
                yield kind, word
                state = "start"
                if not c.isspace() and c != "\0":
                    yield "sign", c


print(list(tokens('let x_1 = "a b" + 3.14*(y)')), list(tokens('say "oops')), list(tokens("")))


def light(*colours):
    at = -1

    def change():
        nonlocal at
        at = (at + 1) % len(colours)
        return colours[at]
    return change


change = light("red", "green", "amber")
print([change() for _ in range(7)])
