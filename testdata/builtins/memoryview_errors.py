# memoryview: shapes, casts, and what it says about wrong arguments.
SOURCES = r"""
memoryview(b'abc').index(5)
memoryview(b'abc').cast('B',[]).index(1)
memoryview(b'a').cast('B',[]).index(1)
memoryview(b'abcd').cast('B',[2,2]).index(1)
memoryview(b'a').cast('B',[]).count(1)
memoryview(b'abcd').cast('B',[2,2]).count(1)
memoryview(b'a'*16).cast('D')
memoryview(b'a'*16).cast('F')
memoryview(b'a'*16).cast('zf')
memoryview(b'a'*16).cast('<i')
memoryview(b'a'*16).cast('i').cast('h')
memoryview(b'a'*15).cast('i')
memoryview(b'a'*16).cast('i',5)
memoryview(b'a'*16).cast('i',[5])
memoryview(b'a'*16).cast('i',[0])
memoryview(b'a'*16).cast('i',['a'])
memoryview(b'a'*16).cast('i',[2,2]).cast('i',[4,1])
memoryview(b'a'*16).cast('i',[1]*65)
memoryview(b'a'*16).cast(5)
memoryview(b'a'*16)[::2].cast('h')
memoryview(b'a'*16).cast('i',[2,2]).tolist()
memoryview(b'a'*16).cast('i',[2,2])[0]
memoryview(b'a'*16).cast('i',[2,2])[0,1]
memoryview(b'a'*16).cast('i',[2,2])[0,2]
memoryview(b'a'*16).cast('i',[2,2])[0,1,2]
memoryview(b'a'*16).cast('i',[2,2])[0,]
memoryview(b'a'*16).cast('i',[2,2])[0:1].tolist()
memoryview(b'a'*16).cast('i',[2,2])[0:1,0:1]
memoryview(b'a'*16).cast('i',[2,2])['a']
memoryview(b'a'*16)['a']
memoryview(b'a'*16)[16]
memoryview(b'a'*16)[10**30]
memoryview(b'a'*16).__setitem__(0,1)
memoryview(bytearray(4)).__setitem__(0,300)
memoryview(bytearray(4)).__setitem__(0,'a')
memoryview(bytearray(4)).__setitem__(4,0)
memoryview(bytearray(4)).__delitem__(0)
memoryview(bytearray(4)).__setitem__(slice(0,2),b'abc')
memoryview(bytearray(4)).__setitem__(slice(0,2),'a')
memoryview(bytearray(4)).cast('c').__setitem__(0,b'ab')
memoryview(bytearray(4)).cast('c').__setitem__(0,1)
memoryview(bytearray(4)).cast('f').__setitem__(0,'a')
memoryview(bytearray(4)).cast('i',[1,1]).__setitem__(0,1)
memoryview(bytearray(4)).cast('i',[1,1]).__setitem__(slice(0,1),b'abcd')
memoryview(bytearray(4)).cast('i',[]).__setitem__(0,1)
memoryview(bytearray(4)).cast('i',[]).__getitem__(())
memoryview(bytearray(4)).cast('i',[])[0]
len(memoryview(bytearray(4)).cast('i',[]))
iter(memoryview(bytearray(4)).cast('i',[]))
iter(memoryview(bytearray(4)).cast('i',[1,1]))
list(iter(memoryview(bytearray(4)).cast('i')))
hash(memoryview(bytearray(4)))
hash(memoryview(bytes(4)).cast('i'))
hash(memoryview(b'ab'))==hash(b'ab')
memoryview(b'ab').tobytes('X')
memoryview(b'ab').tobytes(order=None)
memoryview(b'ab').tobytes(1)
memoryview(b'ab')==b'ab'
memoryview(b'ab')<b'ab'
memoryview(b'ab')==5
memoryview(bytes(4)).cast('i').shape, memoryview(bytes(4)).strides, memoryview(bytes(4)).suboffsets, memoryview(bytes(4)).cast('i').format
memoryview(b'abc')[::-1].tobytes(), memoryview(b'abc')[::-1].strides
memoryview._from_flags(b'a',1)
memoryview._from_flags(b'a',0).format
memoryview._from_flags(b'a',0).shape
memoryview(b'a',1)
memoryview(a=b'')
1 in memoryview(b'\1')
bytes(memoryview(b'abcdef')[::2])
b'x' + memoryview(b'abcdef')[::2]
memoryview(b'abc').hex('-')
memoryview(b'abcdef')[::2].hex('-')
memoryview(bytes(8)).cast('P').tolist()
memoryview(bytes(8)).cast('n').tolist(), memoryview(bytes(2)).cast('e').tolist(),memoryview(bytes(2)).cast('?').tolist()
memoryview(bytes(8)).cast('@n').format
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__, "|", e)

# A released view.
m = memoryview(b"a")
m.release()
m.release()
for source in ("m.obj", "m[0]", "len(m)", "repr(m)[:16]", "m == m", "m.tolist()", "m == b'a'", "hash(m)", "m.release()", "m.__enter__()",
               "memoryview(m)", "m.nbytes", "iter(m)", "bytes(m)", "b'a'.join([m])", "m.cast('B')", "m.hex()"):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__, "|", e)

# While views exist, the size is fixed.
a = bytearray(3)
m = memoryview(a)
m2 = memoryview(m)
for source in ("a.append(1)", "a.pop()", "a.clear()", "a.extend(b'')", "a.extend(b'1')", "a.__iadd__(b'')", "a.__iadd__(b'1')", "a.__init__(b'')",
               "a.__setitem__(slice(0, 1), b'')", "a.__delitem__(0)", "a.insert(0, 1)", "a.remove(0)", "a.resize(2)", "a.resize(3)",
               "a.__imul__(2)", "a.__imul__(1)"):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__, "|", e)
x = m.__buffer__(0)
try:
    m.release()
except BufferError as e:
    print(e)
x.release()
with m2 as q:
    print(q is m2)
m.release()
a.append(7)
print(a)
