# The node classes of gopy's _ast module. NODES is the content of nodes.txt:
# one class a line, NAME(BASE) FIELD:TYPE ... | ATTRIBUTE ... | OPTIONAL ATTRIBUTE ...
# where FIELD* is a list and FIELD? is optional.


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            raise TypeError("%s constructor takes at most %d positional argument%s"
                            % (cls.__name__, len(fields), "" if len(fields) == 1 else "s"))
        for name, value in zip(fields, args):
            setattr(self, name, value)
        missing = list(fields[len(args):])
        for name, value in kwargs.items():
            if name in missing:
                missing.remove(name)
            elif name in fields:
                raise TypeError("%s got multiple values for argument %r" % (cls.__name__, name))
            elif name not in cls._attributes:
                _warn("%s.__init__ got an unexpected keyword argument %r. Support for arbitrary keyword arguments"
                      " is deprecated and will be removed in Python 3.15." % (cls.__name__, name))
            setattr(self, name, value)
        kinds = getattr(cls, "_field_types", {})
        for name in missing:
            kind = kinds.get(name)
            if kind is None:
                if cls.__dict__.get("_fields") is fields and kinds:
                    _warn("Field %r is missing from %s._field_types. This will become an error in Python 3.15."
                          % (name, cls.__name__))
            elif getattr(kind, "__origin__", None) is list:
                setattr(self, name, [])
            elif kind is expr_context:
                setattr(self, name, Load())
            elif not isinstance(kind, type):
                setattr(self, name, None)
            else:
                _warn("%s.__init__ missing 1 required positional argument: %r. This will become an error in Python 3.15."
                      % (cls.__name__, name))

    def __reduce_ex__(self, protocol):
        return _rebuild, (type(self),), dict(self.__dict__)

    def __replace__(self, /, **changes):
        cls = type(self)
        known = set(cls._fields) | set(cls._attributes)
        extra = set(changes) - known
        if extra:
            raise TypeError("%s.__replace__ got an unexpected keyword argument %r." % (cls.__name__, sorted(extra)[0]))
        new = _rebuild(cls)
        new.__dict__.update(self.__dict__)
        new.__dict__.update(changes)
        return new

    def __repr__(self):
        return _show(self, 3)


def _rebuild(cls):
    return object.__new__(cls)


def _warn(message):
    import warnings
    warnings.warn(message, DeprecationWarning, stacklevel=3)


def _show(node, depth):
    if depth <= 0:
        return type(node).__name__ + "(...)"
    parts = []
    for name in node._fields:
        if hasattr(node, name):
            parts.append("%s=%s" % (name, _show_value(getattr(node, name), depth - 1)))
    return "%s(%s)" % (type(node).__name__, ", ".join(parts))


def _show_value(value, depth):
    if isinstance(value, AST):
        return _show(value, depth)
    if isinstance(value, (list, tuple)):
        items = [_show_value(v, depth) for v in value]
        if len(items) > 2:
            items = [items[0], "...", items[-1]]
        return "[%s]" % ", ".join(items) if isinstance(value, list) else "(%s)" % ", ".join(items)
    return repr(value)


AST.__module__ = "ast"
_names = {"AST": AST, "str": str, "int": int, "object": object}
_pending = []
for _line in NODES.splitlines():
    _head, _attributes, _optional = (part.split() for part in _line.split("|"))
    _name, _base = _head[0].rstrip(")").split("(")
    _base = _names[_base]
    _specs = _head[1:]
    _fields = tuple(s.split(":")[0].rstrip("*?") for s in _specs)
    _dict = {"__module__": "ast", "_fields": _fields, "__match_args__": _fields,
             "__doc__": "%s(%s)" % (_name, ", ".join(s.split(":")[1] + (s.split(":")[0][-1:] if s.split(":")[0][-1:] in "*?" else "")
                                                     + " " + f for s, f in zip(_specs, _fields))) if _specs else _name}
    if _attributes:
        _dict["_attributes"] = tuple(_attributes)
    for _o in _optional:
        _dict[_o] = None
    for _s, _f in zip(_specs, _fields):
        if _s.split(":")[0].endswith("?"):
            _dict[_f] = None
    _names[_name] = type(_name, (_base,), _dict)
    _pending.append((_names[_name], _specs, _fields))
for _cls, _specs, _fields in _pending:
    _types = {}
    for _s, _f in zip(_specs, _fields):
        _left, _right = _s.split(":")
        _t = _names.get(_right, object)
        _types[_f] = list[_t] if _left.endswith("*") else _t | None if _left.endswith("?") else _t
    _cls._field_types = _types
for _name in ("str", "int", "object"):
    del _names[_name]
globals().update(_names)
