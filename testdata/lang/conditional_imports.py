# The import system from expressions: __import__, modules as objects.
import sys
SOURCES = r"""
__import__('math').sqrt(4), __import__('os.path') is sys.modules['os'], __import__('os.path', fromlist=['join']).__name__ in ('posixpath', 'ntpath'), sys.modules['math'] is __import__('math'), __import__('collections').abc is sys.modules['collections.abc'], type(sys).__name__, repr(sys), sys.__name__, __import__('json').__package__, __import__('json.decoder').decoder.__package__
__import__('no_such_thing')
__import__('json.no_such')
__import__('math.x')
__import__('')
__import__(None)
__import__('.x')
__import__('x', level=1)
(lambda m: [setattr(m, 'attr', 5), m.attr, delattr(m, 'attr'), hasattr(m, 'attr')])(__import__('math')), (lambda m: [m.__dict__.get('pi'), 'pi' in dir(m), vars(m) is m.__dict__])(__import__('math')), sys.modules.get('no_such'), isinstance(sys, type(sys)), sys.modules.__class__, 'builtins' in sys.modules
__import__('math').nothing
sys.modules['math'].pi.x
from_math if 0 else 'no name'
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
