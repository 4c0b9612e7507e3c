# A small Lisp: reader, environments, closures, tail of special forms.
def read(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()

    def parse():
        token = tokens.pop(0)
        if token == "(":
            items = []
            while tokens[0] != ")":
                items.append(parse())
            tokens.pop(0)
            return items
        if token == "'":
            return ["quote", parse()]
        try:
            return int(token)
        except ValueError:
            return token

    forms = []
    while tokens:
        forms.append(parse())
    return forms


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise NameError(name)
        return self.outer.find(name)


def evaluate(x, env):
    while True:
        if isinstance(x, str):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        match x:
            case ["quote", value]:
                return value
            case ["if", test, yes, no]:
                x = yes if evaluate(test, env) else no
            case ["define", [name, *params], *body]:
                env[name] = make_lambda(params, body, env)
                return None
            case ["define", name, value]:
                env[name] = evaluate(value, env)
                return None
            case ["set!", name, value]:
                env.find(name)[name] = evaluate(value, env)
                return None
            case ["lambda", params, *body]:
                return make_lambda(params, body, env)
            case ["let", bindings, *body]:
                env = Env([n for n, _ in bindings], [evaluate(v, env) for _, v in bindings], env)
                for form in body[:-1]:
                    evaluate(form, env)
                x = body[-1]
            case [head, *args]:
                f = evaluate(head, env)
                values = [evaluate(a, env) for a in args]
                if isinstance(f, tuple):
                    params, body, outer = f
                    env = Env(params, values, outer)
                    for form in body[:-1]:
                        evaluate(form, env)
                    x = body[-1]
                else:
                    return f(*values)
            case []:
                return []


def make_lambda(params, body, env):
    return params, body, env


import operator
top = Env()
top.update({"+": lambda *a: sum(a), "-": operator.sub, "*": operator.mul, "<": operator.lt, "=": operator.eq, "cons": lambda a, b: [a] + b, "car": lambda l: l[0], "cdr": lambda l: l[1:], "null?": lambda l: not l, "list": lambda *a: list(a), "nil": []})
program = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20)
(define (count n total) (if (= n 0) total (count (- n 1) (+ total n))))
(count 5000 0)
(define (map f l) (if (null? l) nil (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3 4))
(define make-counter (lambda () (let ((n 0)) (lambda () (set! n (+ n 1)) n))))
(define c (make-counter))
(c) (c) (+ (c) (c))
(let ((a 1) (b 2)) (+ a b 10))
'(quoted (list 1) x)
((lambda (x y) (list y x)) 1 2)
(undefined 1)
"""
for form in read(program):
    try:
        value = evaluate(form, top)
        if value is not None:
            print(value)
    except NameError as error:
        print("unbound:", error)
