# Errors in __enter__ and __exit__, and the context they carry.
class Resource:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        raise OSError("cannot close")


def use():
    with Resource() as r:
        r.missing


use()
