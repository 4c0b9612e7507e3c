# super: zero and two arguments, in class and static methods, attributes, setting, errors.
class Base:
    attribute = "base attribute"

    def method(self):
        return "base method"

    @classmethod
    def make(cls):
        return "base make " + cls.__name__

    @staticmethod
    def static():
        return "base static"

    @property
    def prop(self):
        return "base prop of " + type(self).__name__

    def __len__(self):
        return 10

    def __getitem__(self, key):
        return "item %r" % (key,)


class Child(Base):
    attribute = "child attribute"

    def method(self):
        return "child+" + super().method()

    @classmethod
    def make(cls):
        return "child+" + super().make()

    @staticmethod
    def static():
        return "child+" + super(Child, Child).static()

    @property
    def prop(self):
        return "child+" + super().prop

    def __len__(self):
        return super().__len__() + 1

    def __getitem__(self, key):
        return "child+" + super().__getitem__(key)

    def attributes(self):
        return super().attribute, self.attribute, super().__class__.__name__

    def old(self):
        return super(Child, self).method()

    def nested(self):
        def inner():
            return super(Child, self).method(), __class__.__name__
        return inner()

    def comprehension(self):
        return [super(Child, self).method() for _ in range(1)], [__class__ for _ in range(1)][0].__name__

    def comprehension_zero(self):
        return [super().method() for _ in range(1)]

    def lambda_zero(self):
        return (lambda self: super().method())(self)

    def bad(self):
        return super().missing


class Grandchild(Child):
    pass


c = Child()
for call in (c.method, c.make, Child.make, c.static, lambda: c.prop, lambda: len(c), lambda: c[3], c.attributes, c.old,
             c.nested, c.comprehension, c.comprehension_zero, c.lambda_zero, Grandchild().method, Grandchild.make,
             lambda: Grandchild().prop):
    print(call())
try:
    c.bad()
except AttributeError as error:
    print(error)


def outside(self):
    return super().method()


for f in (lambda: outside(c), lambda: super(), lambda: super(Child), lambda: super(int, c), lambda: super(1, 2),
          lambda: super(Child, Base())):
    try:
        print(repr(f()).split(" at ")[0].replace("0x", ""))
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


class NoArguments:
    def method():
        return super()

    def deleted(self):
        del self
        return super()


for f in (NoArguments.method, NoArguments().deleted):
    try:
        f()
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
s = super(Child, c)
print(s.__self__ is c, s.__thisclass__.__name__, s.__self_class__.__name__, s.method())
try:
    s[0]
except TypeError as error:
    print(error)
try:
    s.x = 1
except AttributeError as error:
    print(error)


class Counter(Base):
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)

    def __new__(cls, *args):
        self = super().__new__(cls)
        self.args = args
        return self


print(Counter(1).args)
unbound = super(Child)
print(unbound.__get__(c, Child).method(), unbound.__self__)
