"""An incremental solver of one-way constraints with strengths (after the idea of the DeltaBlue algorithm).

A graph of small objects: method overriding, lists as work queues, class attributes.
"""
from measure import measure

REQUIRED, STRONG, MEDIUM, WEAK, WEAKEST = range(5)  # a smaller number is a stronger wish


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stay = True


class Constraint:
    is_input = False

    def __init__(self, strength):
        self.strength = strength

    def add_to(self, planner):
        self.attach()
        planner.add(self)

    def attach(self):
        for variable in self.variables():
            variable.constraints.append(self)
        self.forget()

    def detach(self):
        for variable in self.variables():
            variable.constraints.remove(self)
        self.forget()

    def satisfy(self, mark, planner):
        """Makes this constraint hold and returns the one it overrides, if any."""
        self.choose(mark)
        if not self.satisfied():
            if self.strength == REQUIRED:
                raise ValueError("a required constraint cannot hold")
            return None
        for variable in self.inputs():
            variable.mark = mark
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.forget()
        out.determined_by = self
        if not planner.propagate(self, mark):
            raise ValueError("a cycle of constraints")
        out.mark = mark
        return overridden

    def inputs_known(self, mark):
        for variable in self.inputs():
            if not (variable.mark == mark or variable.stay or variable.determined_by is None):
                return False
        return True

    def recalculate(self):
        out = self.output()
        out.strength = self.weakest_input()
        out.stay = self.all_stay()
        if out.stay:
            self.execute()


class Unary(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.variable = variable
        self.holds = False

    def variables(self):
        return (self.variable,)

    def inputs(self):
        return ()

    def output(self):
        return self.variable

    def forget(self):
        self.holds = False

    def satisfied(self):
        return self.holds

    def choose(self, mark):
        self.holds = self.variable.mark != mark and self.strength < self.variable.strength

    def weakest_input(self):
        return self.strength

    def all_stay(self):
        return not self.is_input

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    is_input = True


class Binary(Constraint):
    def __init__(self, a, b, strength):
        super().__init__(strength)
        self.a = a
        self.b = b
        self.direction = 0  # 1: b follows a; -1: a follows b

    def variables(self):
        return (self.a, self.b)

    def inputs(self):
        return (self.a,) if self.direction > 0 else (self.b,)

    def output(self):
        return self.b if self.direction > 0 else self.a

    def forget(self):
        self.direction = 0

    def satisfied(self):
        return self.direction != 0

    def choose(self, mark):
        a, b = self.a, self.b
        if a.mark == mark:
            self.direction = 1 if b.mark != mark and self.strength < b.strength else 0
        elif b.mark == mark:
            self.direction = -1 if self.strength < a.strength else 0
        elif a.strength > b.strength:
            self.direction = -1 if self.strength < a.strength else 0
        else:
            self.direction = 1 if self.strength < b.strength else 0

    def weakest_input(self):
        return max(self.strength, self.inputs()[0].strength)

    def all_stay(self):
        return self.inputs()[0].stay


class Equal(Binary):
    def execute(self):
        self.output().value = self.inputs()[0].value


class Scale(Binary):
    """b = a * factor + offset"""

    def __init__(self, a, b, factor, offset, strength):
        super().__init__(a, b, strength)
        self.factor = factor
        self.offset = offset

    def variables(self):
        return (self.a, self.b, self.factor, self.offset)

    def inputs(self):
        return (self.a if self.direction > 0 else self.b, self.factor, self.offset)

    def execute(self):
        if self.direction > 0:
            self.b.value = self.a.value * self.factor.value + self.offset.value
        else:
            self.a.value = (self.b.value - self.offset.value) // self.factor.value

    def all_stay(self):
        return all(variable.stay for variable in self.inputs())


class Planner:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def remove(self, constraint):
        out = constraint.output()
        constraint.forget()
        constraint.detach()
        unsatisfied = self.remove_from(out)
        for strength in range(WEAKEST):
            for other in unsatisfied:
                if other.strength == strength:
                    self.add(other)

    def plan(self, sources):
        mark = self.new_mark()
        plan, todo = [], list(sources)
        while todo:
            constraint = todo.pop()
            out = constraint.output()
            if out.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                out.mark = mark
                self.consumers(out, todo)
        return plan

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            current = todo.pop()
            if current.output().mark == mark:
                return False
            current.recalculate()
            self.consumers(current.output(), todo)
        return True

    def remove_from(self, out):
        out.determined_by = None
        out.strength = WEAKEST
        out.stay = True
        unsatisfied, todo = [], [out]
        while todo:
            variable = todo.pop()
            for constraint in variable.constraints:
                if not constraint.satisfied():
                    unsatisfied.append(constraint)
            determining = variable.determined_by
            for constraint in variable.constraints:
                if constraint is not determining and constraint.satisfied():
                    constraint.recalculate()
                    todo.append(constraint.output())
        return unsatisfied

    def consumers(self, variable, todo):
        determining = variable.determined_by
        for constraint in variable.constraints:
            if constraint is not determining and constraint.satisfied():
                todo.append(constraint)

    def change(self, variable, value):
        edit = Edit(variable, STRONG)
        edit.add_to(self)
        plan = self.plan([edit])
        for _ in range(5):
            variable.value = value
            for constraint in plan:
                constraint.execute()
        self.remove(edit)


def chain(n):
    planner = Planner()
    variables = [Variable("v%d" % i) for i in range(n + 1)]
    for a, b in zip(variables, variables[1:]):
        Equal(a, b, REQUIRED).add_to(planner)
    Stay(variables[-1], MEDIUM).add_to(planner)
    edit = Edit(variables[0], STRONG)
    edit.add_to(planner)
    plan = planner.plan([edit])
    total = 0
    for value in range(50):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        if variables[-1].value != value:
            raise AssertionError("the chain does not follow")
        total += variables[n // 2].value
    return total


def projection(n):
    planner = Planner()
    factor, offset = Variable("factor", 10), Variable("offset", 1000)
    sources, targets = [], []
    for i in range(n):
        source, target = Variable("source", i), Variable("target", i)
        Stay(source, MEDIUM).add_to(planner)
        Scale(source, target, factor, offset, REQUIRED).add_to(planner)
        sources.append(source)
        targets.append(target)
    planner.change(sources[0], 17)
    total = targets[0].value
    planner.change(targets[0], 1050)
    total += sources[0].value
    planner.change(factor, 5)
    total += sum(target.value for target in targets[:-1])
    planner.change(offset, 2000)
    return total + sum(target.value for target in targets[:-1])


def run(n):
    return chain(n), projection(n)


measure("deltablue", run, 3000, (1225, 53953235))
