# Unions of types, generic aliases, isinstance with them.
import types, typing
SOURCES = r"""
int | str, int | None, None | int, int | str | int, (int | str) == (str | int), int | list[int], list[int] | None, type(int | str), (int | str).__args__, hash(int | str) == hash(str | int), isinstance(1, int | str), isinstance(None, int | None), isinstance(1.5, int | str), issubclass(bool, int | str), (int | str) | float, repr(int | None), int | int, (int | None).__parameters__, (int | str).__class__, bool | int, types.NoneType | int, type | int, (int | str).__origin__
int | 5
5 | int
int | 'x' if 0 else int | 1.5
isinstance(1, int | list[int])
issubclass(int, int | list[int])
isinstance([], list[int])
(int | str)()
(int | str)[int]
(int | str).x
len(int | str)
list[int], list[int].__origin__, list[int].__args__, dict[str, int], tuple[int, ...], tuple[()], set[int] == set[int], list[int] == list[str], hash(list[int]) == hash(list[int]), list[int]([1]), list[int]().__class__, list[int].append, type(list[int]), isinstance(list[int], type), list[list[int]], dict[str, list[int]], type[int], frozenset[int], list['X'], list[...], list[None], list[1], tuple[int], list[int] | None, callable(list[int]), list[int].__mro_entries__((list[int],)), list[int].__parameters__, dir(list[int])[0] != '', list[typing.T][int], dict[typing.T, typing.KT].__parameters__, dict[typing.T, int][str], [*tuple[int]][0]
list[int][str]
list[typing.T][int, str]
int[str]
list[int].nope
list[int] + 1
class_x if 0 else type('X', (list[int],), {})
types.GenericAlias(), types
types.new_class('X', (list[int],)).__orig_bases__, types.new_class('X', (list[int],)).__mro__[1], types.GenericAlias(int, str), types.GenericAlias(list, (int, str)).__args__
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
