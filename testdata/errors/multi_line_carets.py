# Expressions over several lines: which lines are shown and what is underlined.
import sys


def call(*a, **k):
    raise ValueError("called")


def one():
    return call(
        1,
        2,
        key="value",
    )


def two():
    return (
        1
        + 2
        + None
        + 4
    )


def three():
    value = [
        x / 0
        for x in range(3)
        if x
    ]


def four():
    return {
        "a": 1,
        "b": {}["missing"],
        "c": 3,
    }


def five():
    return call(1, 2)(
        3).attribute[
            4]


def six():
    if (1 and
            call()):
        pass


def seven():
    return "a" + \
        "b" + \
        5


def eight():
    result = call(call(
        1), call(2))


def nine(a,
         b=call):
    return b(
        a)


def ten():
    return f"""
    {1}
    {call()}
    """


def eleven():
    call(
        lambda: 1,

        # a comment between
        [i
         for i in range(2)],
    )


def twelve():
    x = None
    x.attribute.chain \
        .more \
        .methods()


def thirteen():
	return	call(	1	)


def fourteen():
    a_very_long_name_for_a_function_argument = 1; return call(a_very_long_name_for_a_function_argument, a_very_long_name_for_a_function_argument)


for f in (one, two, three, four, five, six, seven, eight, lambda: nine(1), ten, eleven, twelve, thirteen, fourteen):
    try:
        f()
    except Exception:
        sys.__excepthook__(*sys.exc_info())
