# Suggestions for names, attributes, imports and keyword arguments.
import sys


class Thing:
    colour = 1
    size = 2

    def method(self, width=1, height=2):
        try:
            return colour
        except NameError:
            sys.__excepthook__(*sys.exc_info())
        return missing

    def local_name(self):
        some_value = 1
        return some_valeu


t = Thing()


def argument(): t.method(widht=1)
def attribute(): t.color
def attribute2(): t.metod()
def builtin(): return pritn("x")
def builtin2(): return lenn([])
def local():
    number = 1
    return numbr
def glob(): return Thign()
def module(): import mathh
def member(): import math; return math.squrt(2)
def from_import(): from math import sqroot
def from_import2(): from collections import ordereddict
def too_far(): t.zzzzzz
def dunder(): t.__int__
def stdlib(): return sys2.path
def forgotten_import(): return json.dumps({})
def str_method(): "abc".uper()
def list_method(): [].add(1)
def dict_method(): {}.has_key("x")
def underscore(): return t._colour
def case(): return T
def keyword(): sorted([], revers=True)
def keyword2(): print(1, ned="")
def instance(): return t.method(1, 2, heigth=3)
def none_attr(): None.append(1)
def nested(): return t.method.nmae
def tuple_append(): ().append(1)
def self_forgotten(): return Thing().local_name()
def super_attr(): super(Thing, t).methd
def slot(): return type("S", (), {"__slots__": ("alpha",)})().alpa
def java(): [].push(1)
def toupper(): "a".toUpperCase()
def frozen(): frozenset().add(1)


for f in (argument, attribute, attribute2, builtin, builtin2, local, glob, module, member, from_import, from_import2, too_far, dunder, stdlib, forgotten_import, str_method, list_method, dict_method, underscore, case, keyword, keyword2, instance, none_attr, nested, tuple_append, self_forgotten, super_attr, slot, java, toupper, frozen, t.method):
    try:
        f()
    except Exception:
        sys.__excepthook__(*sys.exc_info())
