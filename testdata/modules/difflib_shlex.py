# difflib, shlex, fnmatch, getopt.
import difflib, shlex, fnmatch, getopt
a, b = 'one\ntwo\nthree\nfour\n'.splitlines(True), 'one\n2\nthree\nfive\nfour\n'.splitlines(True)
SOURCES = r"""
list(difflib.unified_diff(a, b, 'a', 'b')), list(difflib.context_diff(a, b, 'a', 'b', n=1)), list(difflib.ndiff(a, b)), list(difflib.unified_diff([], [])), list(difflib.restore(difflib.ndiff(a, b), 1)) == a
difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('x', ['y']), difflib.get_close_matches('ab', ['abc', 'ab', 'b'], n=2, cutoff=0.1)
difflib.SequenceMatcher(None, 'abxcd', 'abcd').ratio(), difflib.SequenceMatcher(None, 'abxcd', 'abcd').get_opcodes(), difflib.SequenceMatcher(None, 'qabxcd', 'abycdf').get_matching_blocks(), difflib.SequenceMatcher(lambda c: c == ' ', 'a b', 'a  b').find_longest_match(), difflib.SequenceMatcher(None, 'ab', 'cd').quick_ratio(), difflib.SequenceMatcher(a=[1, 2], b=[2, 3]).ratio()
difflib.get_close_matches('a', ['b'], n=0)
difflib.get_close_matches('a', ['b'], cutoff=2)
shlex.split('a "b c" d\\ e \'f g\''), shlex.split('a # c', comments=True), shlex.split(''), shlex.quote("it's"), shlex.quote('plain'), shlex.quote(''), shlex.join(['a b', "c'd"]), list(shlex.shlex('a=b; c', punctuation_chars=True)), shlex.split('a"b"c'), shlex.split('"a\\"b"'), shlex.split("a'b", posix=False) if 0 else ''
shlex.split('"open')
shlex.split('trailing\\')
shlex.split(None)
fnmatch.fnmatch('a.py', '*.py'), fnmatch.fnmatchcase('A', 'a'), fnmatch.filter(['a.py', 'b.txt', 'c.py'], '*.py'), fnmatch.translate('a?[!b]*'), fnmatch.fnmatch('a', '[a-c]'), fnmatch.fnmatch('[', '['), fnmatch.fnmatch('a]b', 'a[]]b'), fnmatch.fnmatch('ab', 'a'), fnmatch.filterfalse(['a', 'b'], 'a')
getopt.getopt(['-a', '-b', 'x', '--long=1', 'rest', '-z'], 'ab:', ['long=']), getopt.gnu_getopt(['rest', '-a'], 'a'), getopt.getopt(['--lo', 'v'], '', ['long=']), getopt.getopt(['--', '-a'], 'a')
getopt.getopt(['-x'], 'a')
getopt.getopt(['-b'], 'b:')
getopt.getopt(['--nope'], '', ['long'])
getopt.getopt(['--flag=1'], '', ['flag'])
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
