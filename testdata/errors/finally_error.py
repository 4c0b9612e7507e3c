# An error in finally after an error in try.
def cleanup():
    raise RuntimeError("cleanup failed")


def run():
    try:
        int("not a number")
    finally:
        cleanup()


run()
