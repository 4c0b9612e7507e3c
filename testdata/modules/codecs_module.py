# codecs: lookup, incremental coding, error handlers, streams, transforms.
import codecs, io
codecs.register_error('star', lambda e: ('*', e.end))
codecs.register_error('bad', lambda e: 5)
SOURCES = r"""
codecs.lookup('utf-8').name, codecs.lookup('UTF8').name, codecs.lookup('latin-1').name, codecs.lookup('ascii').name, codecs.encode('é', 'utf-8'), codecs.decode(b'\xc3\xa9', 'utf-8'), codecs.getencoder('ascii')('ab'), codecs.getdecoder('ascii')(b'ab'), codecs.lookup('utf-16').name, codecs.lookup('cp1252').name
codecs.lookup('nope')
'aéb€'.encode('ascii', 'star'), b'a\xffb'.decode('ascii', 'star'), codecs.lookup_error('star') is not None, codecs.strict_errors.__name__, codecs.ignore_errors(UnicodeEncodeError('a', 'é', 0, 1, 'r')), codecs.replace_errors(UnicodeDecodeError('a', b'\xff', 0, 1, 'r')), codecs.backslashreplace_errors(UnicodeEncodeError('a', 'é€𝄞', 0, 3, 'r')), codecs.xmlcharrefreplace_errors(UnicodeEncodeError('a', 'é', 0, 1, 'r')), codecs.namereplace_errors(UnicodeEncodeError('a', 'é', 0, 1, 'r'))
'é'.encode('ascii', 'bad')
'é'.encode('ascii', 'unregistered')
codecs.lookup_error('nope')
codecs.register_error('x', 5)
codecs.strict_errors(ValueError('v'))
(lambda d: [d.decode(b'\xc3'), d.decode(b'\xa9x'), d.decode(b'', True), d.getstate()])(codecs.getincrementaldecoder('utf-8')()), (lambda e: [e.encode('é'), e.encode('x', True)])(codecs.getincrementalencoder('utf-16')())[1:], list(codecs.iterdecode([b'\xe2', b'\x82\xac'], 'utf-8')), list(codecs.iterencode(['a', 'é'], 'latin-1'))
(lambda d: [d.decode(b'\xc3'), d.decode(b'', True)])(codecs.getincrementaldecoder('utf-8')())
(lambda s: [s.write('é'), s.stream.getvalue()])(codecs.getwriter('utf-8')(io.BytesIO())), codecs.getreader('utf-8')(io.BytesIO(b'\xc3\xa9\nx')).readlines(), codecs.getreader('latin-1')(io.BytesIO(b'\xe9')).read()
codecs.encode('Hello', 'rot13'), codecs.encode(b'ab', 'hex'), codecs.decode(b'6162', 'hex'), codecs.encode(b'a', 'base64'), codecs.decode('uryyb', 'rot_13')
'a'.encode('hex')
b'a'.decode('rot13')
codecs.decode(b'zz', 'hex')
codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.utf_8_encode('é'), codecs.utf_8_decode(b'\xc3\xa9a'), codecs.latin_1_encode('é'), codecs.ascii_decode(b'a'), codecs.escape_decode(b'\\x41\\n'), codecs.unicode_escape_decode('\\u00e9'), codecs.raw_unicode_escape_encode('é€'), codecs.charmap_build is not None, codecs.utf_8_decode(b'\xc3', 'strict', False), codecs.utf_16_le_encode('a'), codecs.escape_encode(b'\n\'')
'é'.encode('utf-32')[4:], 'a𝄞'.encode('utf-16-be'), b'\xd8\x34\xdd\x1e'.decode('utf-16-be'), b'a+AOk-b'.decode('utf-7'), 'é€'.encode('iso-8859-15'), 'я'.encode('koi8-r'), 'é'.encode('mac-roman'), b'\x81'.decode('cp1252', 'replace'), 'ａ'.encode('utf-8-sig'), b'\xef\xbb\xbfa'.decode('utf-8-sig'), b'a\\u00e9'.decode('unicode_escape'), 'ÿ'.encode('cp437', 'replace')
b'\xd8\x34'.decode('utf-16-be')
b'a'.decode('utf-16')
b'\x00\x00\xd8\x00'.decode('utf-32-be')
b'\\u12'.decode('unicode_escape')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
