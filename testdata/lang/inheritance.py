# Single inheritance: overriding, super, class attributes, isinstance, __init__ chains.
class Animal:
    sound = "..."
    count = 0

    def __init__(self, name):
        self.name = name
        type(self).count += 1
        Animal.total = getattr(Animal, "total", 0) + 1

    def speak(self):
        return f"{self.name} says {self.sound}"

    def describe(self):
        return "animal " + self.speak()


class Dog(Animal):
    sound = "woof"

    def describe(self):
        return super().describe() + "!"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name + "py")
        self.age = age

    def speak(self):
        return Dog.speak(self).upper()


for creature in (Animal("it"), Dog("rex"), Puppy("pup", 1)):
    print(creature.describe(), type(creature).__name__, type(creature).count)
print(Animal.total, Animal.count, Dog.count, Puppy.count, "count" in vars(Dog), "count" in vars(Puppy))
print(issubclass(Puppy, Animal), issubclass(Dog, Puppy), isinstance(Puppy("a", 1), (int, Dog)), issubclass(Dog, (str, Animal)))
print([c.__name__ for c in Puppy.mro()], Dog.__base__, [c.__name__ for c in Animal.__subclasses__()])
Animal.sound = "changed"
print(Animal("x").speak(), Dog("x").speak())
del Dog.sound
print(Dog("x").speak())


class NoSuper(Animal):
    def __init__(self):
        pass


try:
    NoSuper().speak()
except AttributeError as error:
    print(error)


class MyInt(int):
    def __add__(self, other):
        return MyInt(int.__add__(self, other))

    def double(self):
        return MyInt(self * 2)


n = MyInt(5)
print(n + 1, type(n + 1).__name__, type(n - 1).__name__, n.double().double(), n == 5, {n: 1}[5], MyInt("7", 8))


class MyList(list):
    def __getitem__(self, i):
        return super().__getitem__(i) if not isinstance(i, str) else "named " + i


items = MyList([1, 2, 3])
items.append(4)
items.tag = "t"
print(items, items["x"], items[1:], type(items[1:]).__name__, len(items), items.tag, items + [5], items == [1, 2, 3, 4])


class MyStr(str):
    def __new__(cls, text, n):
        return super().__new__(cls, text * n)

    def __init__(self, text, n):
        self.n = n


s = MyStr("ab", 2)
print(s, s.n, s.upper(), type(s.upper()).__name__, s + "c", isinstance(s, str), len(s))


class MyDict(dict):
    def __missing__(self, key):
        return key * 2


d = MyDict(a=1)
print(d["a"], d["zz"], d.get("zz"), d, "zz" in d)
for bases in ((bool,), (type(None),), (type(...),), (range,), (slice,), (type(lambda: 0),)):
    try:
        type("X", bases, {})
    except TypeError as error:
        print(error)
