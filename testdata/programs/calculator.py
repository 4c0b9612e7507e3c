# A calculator: tokenizer, recursive descent parser, evaluator with variables and functions.
import math
import re

TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|(\w+)|(\*\*|.))")


class Parser:
    def __init__(self, text, names):
        self.tokens = [m.groups() for m in TOKEN.finditer(text)] + [(None, None, "end")]
        self.at, self.names = 0, names

    @property
    def op(self):
        return self.tokens[self.at][2]

    def take(self, *ops):
        if self.op in ops and self.op:
            self.at += 1
            return self.tokens[self.at - 1][2]

    def expect(self, op):
        if not self.take(op):
            raise SyntaxError(f"expected {op}, found {next(filter(None, self.tokens[self.at]))}")

    def sum(self):
        value = self.product()
        while op := self.take("+", "-"):
            value = value + self.product() if op == "+" else value - self.product()
        return value

    def product(self):
        value = self.unary()
        while op := self.take("*", "/", "%"):
            right = self.unary()
            value = value * right if op == "*" else value / right if op == "/" else value % right
        return value

    def unary(self):
        if self.take("-"):
            return -self.unary()
        base = self.atom()
        return base ** self.unary() if self.take("**", "^") else base

    def atom(self):
        number, name, _ = self.tokens[self.at]
        if number:
            self.at += 1
            return float(number) if "." in number else int(number)
        if name:
            self.at += 1
            if self.take("("):
                args = [self.sum()]
                while self.take(","):
                    args.append(self.sum())
                self.expect(")")
                return getattr(math, name)(*args)
            return self.names[name]
        self.expect("(")
        value = self.sum()
        self.expect(")")
        return value


names = {"pi": 3, "x": 10}
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "10 / 4 - 1", "7 % 4 * 2", "sqrt(16) + gcd(12, 18)", "x * pi", "2 * (3 + ", "y + 1", "1 / 0", "1.5 * 4", "nothing(1)", "3 $ 4", "factorial(20)", "--5", "2^10"):
    try:
        parser = Parser(text, names)
        value = parser.sum()
        parser.expect("end")
        print(text, "=", value)
    except (SyntaxError, KeyError, ZeroDivisionError, AttributeError) as error:
        print(text, "!", type(error).__name__, error)
