# typing: aliases, generics, protocols, NamedTuple, TypedDict, overloads, get_type_hints.
import typing
from typing import *

print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Callable[[int], str], Callable[..., Any], Tuple[int, ...], Tuple[()], Literal[1, "a", None], Type[int], Annotated[int, "meta"], ClassVar[int], Final[int], Any, NoReturn, Never)
print(Union[int, int, str] == Union[str, int], Optional[None], Union[int], get_origin(List[int]), get_args(Dict[str, int]), get_origin(Callable[[int], str]), get_args(Callable[[int], str]), get_args(Union[int, str]), get_origin(int), get_args(Annotated[int, 1, 2]), get_origin(Literal[1]), int | str == Union[int, str])
T = TypeVar("T")
N = TypeVar("N", bound=int)
K = TypeVar("K", int, str)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class Stack(Generic[T]):
    def push(self, x: T) -> None: ...


class IntStack(Stack[int]): ...


print(T, N.__bound__, K.__constraints__, P, P.args, Ts, Stack[int], Stack[T][str], Stack.__parameters__, IntStack.__orig_bases__, Stack[int]().__orig_class__, List[T][int], Dict[T, List[T]][int], Callable[P, T][[int], str])


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class File:
    def close(self): ...


print(isinstance(File(), Closable), isinstance(5, Closable), issubclass(File, Closable), Closable.__protocol_attrs__ if hasattr(Closable, "__protocol_attrs__") else "")


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 5

    def total(self): return self.x + self.y


print(Point(1), Point(1).total(), Point._fields, Point._field_defaults, Point.__annotations__, Point(1) == (1, 5), Point.__doc__, NamedTuple("Q", [("a", int)])(3))


class Movie(TypedDict, total=False):
    name: Required[str]
    year: int
    tag: ReadOnly[str]


print(Movie(name="x"), Movie.__required_keys__, sorted(Movie.__optional_keys__), Movie.__total__, type(Movie(name="y")).__name__, is_typeddict(Movie), Movie.__readonly_keys__)


class Hinted:
    a: int
    b: "Hinted"
    c: Optional[str] = None
    d: Annotated[int, "m"]

    def m(self, x: int, y: "list[str]" = None) -> "Hinted": ...


print(get_type_hints(Hinted), get_type_hints(Hinted, include_extras=True)["d"], get_type_hints(Hinted.m))
UserId = NewType("UserId", int)
print(UserId(5), UserId.__name__, UserId.__supertype__, cast(int, "x"), TYPE_CHECKING, final(Hinted).__final__, override(Hinted.m).__override__, no_type_check(lambda: 0).__no_type_check__, assert_type(5, str))


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x


print(f(5), len(get_overloads(f)), ForwardRef("X"), reveal_type.__name__, typing.Text, AnyStr.__constraints__, SupportsInt.__name__, isinstance(5, SupportsInt), isinstance("x", Hashable), isinstance([], Sized), Literal[1] == Literal[1], Literal[1] == Literal[True], hash(List[int]) == hash(List[int]), Self, LiteralString, Concatenate[int, P], Unpack[Ts], TypeGuard[int], TypeIs[int])


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for g in (lambda: List[int, str], lambda: Union[()], lambda: Optional[int, str], lambda: isinstance([], List[int]), lambda: issubclass(int, Union[int, List[int]]), lambda: Any(), lambda: Generic[int], lambda: Stack[int, str], lambda: TypeVar("T", int), lambda: Callable[int], lambda: isinstance(5, Protocol), lambda: Closable(), lambda: List[int]() , lambda: Union[int, str](), lambda: assert_never(5), lambda: overload(lambda: 0)(), lambda: Movie.x, lambda: isinstance({}, Movie), lambda: get_type_hints(5), lambda: NamedTuple("X", [("a", int), ("a", int)]), lambda: type("X", (Any,), {}) and "Any can be subclassed", lambda: type("X", (Union,), {}), lambda: ClassVar[ClassVar[int]], lambda: Literal[[]] == Literal[[]], lambda: TypeVar("T", bound=int, covariant=True, contravariant=True), lambda: Annotated[int], lambda: get_protocol_members(Closable), lambda: evaluate_forward_ref(ForwardRef("int")), lambda: dict[T, int][str], lambda: list[T].__parameters__, lambda: int | "str"):
    attempt(g)
