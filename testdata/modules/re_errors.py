# re: patterns that are refused.
import re
patterns = ['(', ')', '[', '*', '+a', 'a**', 'a{2,1}', 'a{99999999999}', '(?P<n', '(?P<1>a)', '(?P<n>a)(?P<n>b)', '(?P=n)', '(?Pa)', '(?z)', '(?', '(?i', '(?<a', '(?<=a*)', '(?<=a|bc)', '(?(1)a)', '(?(x)a)', '(?(1', '(a)(?(1)b|c|d)', r'\1', r'(a)\2', r'(\1)', '\\', r'\q', r'\xg', r'\u12', r'\U1', r'\8', r'\N{x}', r'\N', '[a', '[]', '[^]', '[z-a]', r'[\d-z]', r'[a-\d]', r'[\q]', '[[a]', '(?#', '(?-i', '(?-i)', '(?i-)', '(?i-i:a)', '(?L)a', '(?a)(?u)b', '(?au:a)', 'a(?i)b', '?', '{', 'a{', 'a{1', 'a{,2}', 'a{2,}', 'x{a}', '(?:a', '(?=a', '(?!', '(?>a', 'a+++', 'a?*', '^*', '(?P<n>a', '(?P>n)', '(?P<é>a)', '(?P<a b>x)', '(?(01)a)', '|', 'a||b', '()', '(?:)', '[--a]', '[a&&b]', '[a||b]', '[a--b]', r'\b*', '(?<!a+)b', '(((((((((((a)))))))))))', r'\777', r'\400', '(?:a{2}){3}{4}']
import warnings
warnings.simplefilter("ignore")
SOURCES = r"""
[print(repr(p), '|', (lambda: re.compile(p) and 'compiles')() if 0 else '') for p in ()]
re.error is re.PatternError, issubclass(re.error, Exception)
re.compile('(')
re.compile('a\n(b', re.X)
re.PatternError('msg', 'pattern', 3).msg, re.PatternError('msg', 'pat\ntern', 5).lineno, re.PatternError('msg', 'pat\ntern', 5).colno, re.PatternError('m').pos, str(re.PatternError('msg', 'pattern', 3)), str(re.PatternError('msg', 'pat\ntern', 5))
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
for pattern in patterns:
    try:
        re.compile(pattern)
        print(repr(pattern), "compiles")
    except re.PatternError as error:
        print(repr(pattern), "|", error, "|", error.msg, error.pos)
    except Exception as error:
        print(repr(pattern), "|", type(error).__name__, error)
