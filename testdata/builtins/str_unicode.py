# Strings beyond ASCII: indexing, slicing, surrogates, comparison, case, width of storage.
s = 'aé日𝄞'
t = s * 50
SOURCES = r"""
len(s), [s[i] for i in range(-4, 4)], s[1:3], s[::-1], s[::2], s[3:0:-1], list(s), [len(c.encode()) for c in s], s.index('𝄞'), s.find('日'), s.rfind('a'), s.count(''), s.replace('日', '月'), s.split('é'), s.partition('日'), s.upper(), s.startswith('aé'), s.endswith('𝄞'), s.center(8, '日'), '日'.join(s), s + s, s in t, t.count('日𝄞a'), t.find('𝄞', 100), t[99], t[100:104], t[-5:], t[::37], t.rindex('é')
len('\U0001F600'), '\U0001F600'[0] == '\U0001F600', '\ud83d\ude00' == '\U0001F600', len('\ud83d\ude00'), ['%04x' % ord(c) for c in '\ud83d\ude00'], '\ud800' < '\uffff' < '\U00010000', sorted(['\U00010000', '\uffff', '\ud800', 'z', 'é', 'Z']) == ['Z', 'z', 'é', '\ud800', '\uffff', '\U00010000'], 'e\u0301' == 'é', len('e\u0301'), '👨‍👩‍👧'.__len__(), [hex(ord(c)) for c in '👨‍👩‍👧'][:3]
repr('\ud800'), repr('a\ud83d\ude00'), ascii('\ud800'), '\ud800'.encode('utf-8', 'surrogatepass'), b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass') == '\ud800', '\udc80'.encode('utf-8', 'surrogateescape'), '\ud800'.isprintable(), '\ud800' + '\udc00' == '\ud800\udc00', ('\ud800' + '\udc00')[1] == '\udc00', '\ud800'.upper() == '\ud800', '\ud800'.encode('utf-16-le', 'surrogatepass')
'\ud800'.encode('utf-16')
'\ud800'.encode('latin-1')
print('\ud800')
'é'.encode('latin-1')[0], 'ÿ' > 'z', 'ß' < 'é', 'a' * 100 + 'é' < 'a' * 100 + 'ê', ('é' * 100)[50], ('é' * 100 + 'x').find('x'), ('日' * 100 + 'x').rfind('x'), ('𝄞' * 100)[99] == '𝄞', 'é' in 'e', '\xe9' == 'é', '\u00e9' == 'é', 'é' is not None, hash('é') == hash('\xe9'), {'é': 1}['\u00e9'], 'aé'.encode('utf-16-le'), 'é'.ljust(3, '日'), f'{"日":>3}|{"é":^3}|{"𝄞":<3}|', '%3s|%-3s|' % ('日', 'é'), 'é日'.zfill(4), '日é'.title(), max('aé日𝄞'), min('aé日𝄞'), ''.join(sorted('日aé𝄞'))
[c for c in 'a\x00b\x7f\x80\xad\u200b\u2028\ue000\ufeff\U000e0001' if not c.isprintable()] == ['\x00', '\x7f', '\x80', '\xad', '\u200b', '\u2028', '\ue000', '\ufeff', '\U000e0001'], repr('\x00\x7f\x80\xad\u200b\u2028\ue000\ufeff\U000e0001é日'), '\u2028'.splitlines(), 'a\u2029b'.split(), '\u3000a\u3000'.strip(), '\u00a0'.isspace(), '\u200b'.isspace(), '\u180e'.isspace(), '１２３'.isdecimal(), int('１２３'), float('１.５'), '½'.isnumeric(), 'Ⅷ'.isnumeric(), '²'.isdigit(), 'ǆ'.title(), 'ŉ'.upper(), 'ß'.upper(), 'İ'.lower(), 'ﬃ'.upper()
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
