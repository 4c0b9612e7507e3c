__all__ = ["public", "also"]
public, also, _private, unlisted = 1, 2, 3, 4
