# A range over several lines.
result = call(
    first,
    second=3,
    fourth
)
