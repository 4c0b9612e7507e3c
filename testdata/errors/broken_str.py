# Exceptions whose __str__, __repr__, args or notes are broken.
import sys


class BadStr(Exception):
    def __str__(self):
        raise ValueError("no str")


class NotStr(Exception):
    def __str__(self):
        return 5


class BadNotes(Exception):
    __notes__ = 5


class ListNotes(Exception):
    __notes__ = [1, "two", None]


class PropertyNotes(Exception):
    @property
    def __notes__(self):
        raise ValueError("no notes")


for cls in (BadStr, NotStr, BadNotes, ListNotes):
    try:
        raise cls("x")
    except Exception:
        sys.__excepthook__(*sys.exc_info())
raise BadStr("uncaught")
