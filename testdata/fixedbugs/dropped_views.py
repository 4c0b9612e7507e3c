# A view that was an argument only is gone when the bytearray is resized.
def f():
    b = bytearray(4)
    len(memoryview(b)[1:])
    b.extend(b"xy")
    len(memoryview(b)[1:])
    del b[1:3]
    memoryview(b).tobytes()
    b.clear()
    print(b)
    v = memoryview(b)
    try:
        b.append(1)
    except BufferError as e:
        print(e)
    v.release()
    b.append(1)
    print(b)
f()
import builtins, doctest
print(doctest.testmod(builtins).failed)
