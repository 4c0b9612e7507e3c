# An uncaught ExceptionGroup with nested groups, causes and notes.
def fail(n):
    raise ValueError(f"failure {n}")


def collect(*calls):
    errors = []
    for call in calls:
        try:
            call()
        except Exception as error:
            errors.append(error)
    return errors


def inner():
    raise ExceptionGroup("inner group", collect(lambda: fail(3), lambda: {}["key"]))


errors = collect(lambda: fail(1), inner, lambda: fail(2))
errors[0].add_note("a note")
errors[2].__cause__ = KeyError("cause")
group = ExceptionGroup("several failures", errors)
group.add_note("note on the group")
raise group
