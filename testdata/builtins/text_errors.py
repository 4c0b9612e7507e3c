# What the methods and operators of str, bytes and bytearray say about wrong arguments.
import warnings

warnings.simplefilter("ignore")
SOURCES = r"""
'a'.find()
'a'.find(1)
'a'.find('a','b')
'a'.find('a',1,2,3)
'a'.center()
'a'.center('x')
'a'.center(5,'xx')
'a'.center(5,1)
'a'.split(1)
'a'.split('')
'a'.split(sep=1)
'a'.split('a','b')
'a'.join(1)
'a'.join([1])
'a'.strip(1)
'a'.startswith(1)
'a'.startswith((1,))
'a'.startswith()
'a'.endswith(1)
'a'.index('b')
'a'.rindex('b')
'a'.count(1)
'a'.replace('a')
'a'.replace(1,2)
'a'.replace('a',2)
'a'.replace('a','b','c')
'a'.partition(1)
'a'.partition('')
'a'.removeprefix(1)
'a'.expandtabs('a')
'a'.splitlines(1,2)
'a'.translate(1)
str.maketrans(1)
str.maketrans('ab','c')
str.maketrans('a',1)
str.maketrans(1,'a')
str.maketrans('a','b',1)
str.maketrans({'ab':1})
str.maketrans({1.5:1})
'a'.zfill('a')
'a'['b']
'a'[1]
'a'[10**30]
'a'+1
1+'a'
'a'*'a'
'a'*10**30
'a' in 1
1 in 'a'
'a'<1
str(1,2)
str(b'a',2)
str(b'a','ascii',2)
str('a','ascii')
str(1,'ascii')
str(1,2,3,4)
str(foo=1)
'a'.encode(1)
'a'.encode('foo')
'a'.encode('hex')
'\xe9'.encode('ascii')
'\xe9\xe9'.encode('ascii')
'\ud800'.encode('utf8')
b'\xff'.decode()
b'\xff\xff'.decode('ascii')
b'\xe0\x80'.decode()
'\xe9'.encode('ascii','foo')
b'a'+1
b'a'+'a'
b'a'.join(['a'])
b'a'.join([1])
b'a'.find('a')
b'a'.find(300)
b'a'.find(1.5)
b'a'.index(5)
b'a'.index(b'z')
b'a'.count('x')
b'a'.split('x')
b'a'.split(b'')
b'a'.strip('x')
b'a'.startswith('x')
b'a'.startswith(('x',))
b'a'.replace('a',b'')
b'a'.partition('x')
b'a'.partition(b'')
b'a'.translate(b'x')
b'a'.translate('x')
bytes.maketrans(b'a',b'bc')
bytes('a')
bytes('a','foo','bar','x')
bytes(1,'ascii')
bytes(-1)
bytes(10**30)
bytes([256])
bytes(['a'])
bytes(1.5)
bytes(None)
bytes(encoding='ascii')
bytes.fromhex('1')
bytes.fromhex('1g')
bytes.fromhex(1)
bytes.fromhex('abc')
b'a'.hex(1)
b'a'.hex('')
b'ab'.hex('::')
b'ab'.hex('\xe9')
b'a'['a']
b'a'[1]
b'a' in 1
'a' in b'a'
300 in b'a'
b'a'.center(5,'x')
b'a'.center(5,b'xx')
b'a'.center(5,1)
bytearray(b'a').append(300)
bytearray(b'a').append('a')
bytearray(b'a').insert(0,300)
bytearray(b'a').pop(5)
bytearray().pop()
bytearray(b'a').remove(5)
bytearray(b'a').remove(300)
bytearray(b'a').extend('abc')
bytearray(b'a').extend([300])
bytearray(b'a').extend(5)
bytearray(b'a').__setitem__(5,1)
bytearray(b'a').__setitem__(0,300)
bytearray(b'a').__setitem__(0,'a')
bytearray(b'a').__setitem__('a',1)
bytearray(b'abc').__setitem__(slice(0,3,2),b'a')
bytearray(b'abc').__setitem__(slice(0,3),'a')
bytearray(b'abc').__setitem__(slice(0,3),5)
bytearray(b'abc').__delitem__(5)
hash(bytearray())
bytearray('a')
memoryview(1)
memoryview()
b'%d' % 'a'
b'%s' % 'a'
b'%s' % 1
b'%c' % 300
b'%c' % 'a'
b'%b' % 1
'%d' % 'a'
'%x' % 1.5
'%c' % 'ab'
'%c' % 1.5
'%c' % -1
'%z' % 1
'%' % 1
'%s %s' % 1
'%s' % (1,2)
'a' % 1
'a' % (1,)
'%(a)s' % 1
'%(a)s' % (1,)
'%(a)s' % {}
'%(a' % {}
'%*d' % ('a',1)
'%*d' % (1,)
'%.*d' % ('a',1)
'%f' % 'a'
'%s' % ()
'%.99999999999999999999d' % 1
'%99999999999999999999d' % 1
'{}'.format()
'{a}'.format()
'{0.a}'.format(1)
'{0[a]}'.format([1])
'{!x}'.format(1)
'{!}'.format(1)
'{'.format()
'}'.format()
'{:{}}'.format(1)
'{:{:{}}}'.format(1,2,3)
'{}{0}'.format(1)
'{:d}'.format('a')
'{:s}'.format(1)
'{:x}'.format(None)
'{:x}'.format(1.5)
'a'.format_map(1)
'{a}'.format_map({})
format('a','=5')
format(1,1)
'a'.isdigit(1)
'abc'.upper(1)
'a'.rsplit(None,'x')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__, "|", e)
