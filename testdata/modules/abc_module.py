# abc: abstract methods, registration, subclass hooks, virtual subclasses.
import abc
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def helper(): ...

    def describe(self):
        return f"{self.name} {self.area()}"


class Partial(Shape):
    def area(self): return 1
    name = "partial"


class Full(Partial):
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def helper(): return "help"


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(Shape)
attempt(Partial)
attempt(lambda: Full().describe())
attempt(lambda: Full.make().helper())
print(sorted(Shape.__abstractmethods__), sorted(Partial.__abstractmethods__), Full.__abstractmethods__, Shape.area.__isabstractmethod__, Shape.name.__isabstractmethod__)


class One(ABC):
    @abstractmethod
    def only(self): ...


attempt(One)


class Registered:
    pass


print(issubclass(Registered, Shape), Shape.register(Registered) is Registered, issubclass(Registered, Shape), isinstance(Registered(), Shape), Registered.__mro__[1])
attempt(lambda: Shape.register(5))
attempt(lambda: Full.register(Shape))


@Shape.register
class Decorated:
    pass


print(issubclass(Decorated, Shape), isinstance(Decorated(), Shape))


class HasLen(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is HasLen:
            return any("__len__" in c.__dict__ for c in sub.__mro__)
        return NotImplemented


class Sub(HasLen):
    pass


print(issubclass(list, HasLen), issubclass(int, HasLen), isinstance("x", HasLen), issubclass(list, Sub), isinstance(Sub(), HasLen))


class Container(metaclass=ABCMeta):
    pass


Container.register(list)


class MyList(list):
    pass


print(issubclass(MyList, Container), isinstance([], Container), isinstance((), Container))
Container.register(tuple)
print(isinstance((), Container), type(abc.get_cache_token()).__name__)


class Late(ABC):
    pass


Late.new = abstractmethod(lambda self: 1)
print(isinstance(Late(), Late))
abc.update_abstractmethods(Late)
attempt(Late)
attempt(lambda: issubclass(5, Shape))
attempt(lambda: type("NotAbc", (), {"m": abstractmethod(lambda self: 1)})().m())


class InitAbc(ABC):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.made = True

    @abstractmethod
    def a(self): ...


class Concrete(InitAbc):
    a = None


print(Concrete().made, Concrete.__abstractmethods__)


class Both(Shape, One):
    pass


attempt(Both)
attempt(lambda: object.__new__(Shape))
attempt(lambda: Shape.__new__(Shape))
print(type(Shape), isinstance(Shape, ABCMeta), ABC.__mro__[0].__name__, Shape.__class__.__name__)
