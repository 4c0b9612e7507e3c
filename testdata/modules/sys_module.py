# sys: attributes and functions that do not depend on the machine.
import sys
SOURCES = r"""
sys.version_info[:3], sys.version_info.major, sys.version_info.releaselevel, sys.version_info >= (3, 14), sys.version.split()[0], sys.hexversion == 0x030e06f0, sys.maxsize == 2**63 - 1, sys.maxunicode, sys.byteorder in ('little', 'big'), sys.api_version, isinstance(sys.platform, str), type(sys.version_info).__name__
sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.int_info.bits_per_digit in (15, 30), sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf, sys.hash_info.width, sys.float_repr_style, sys.int_info.default_max_str_digits, sys.thread_info.name in ('pthread', 'nt', 'pthread-stubs'), sys.hash_info.hash_bits
sys.getrecursionlimit(), sys.getswitchinterval(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.get_int_max_str_digits(), sys.getsizeof(1) > 0, sys.getrefcount(object()) > 0, sys.is_finalizing(), sys.dont_write_bytecode, sys.flags.interactive, sys.flags.utf8_mode, sys.flags.dev_mode, sys.flags.isolated, len(sys.flags) > 10, sys.getallocatedblocks() >= 0
sys.exc_info(), sys.exception(), sys.argv, sys.path[0].endswith('modules'), 'sys' in sys.modules, '__main__' in sys.modules, sys.modules['sys'] is sys, 'sys' in sys.builtin_module_names, 'os' in sys.stdlib_module_names, sys.implementation.version[:2], sys.implementation.cache_tag is not None, hasattr(sys, 'ps1'), sys.meta_path != [], sys.path_hooks != [], isinstance(sys.path_importer_cache, dict)
sys.intern('abc') is sys.intern('abc'), sys.stdout.name, sys.stderr.name, sys.stdin.name, sys.__stdout__ is sys.stdout, sys.stdout.encoding, sys.stderr.errors, sys.stdout.errors, sys.orig_argv[-1].endswith('sys_module.py'), sys.executable != '', sys.prefix == sys.base_prefix, isinstance(sys.copyright, str), sys.warnoptions, sys._xoptions, sys.platlibdir != '', sys.pycache_prefix
sys.setrecursionlimit('x')
sys.setrecursionlimit(1)
sys.setswitchinterval(-1)
sys.setswitchinterval('x')
sys.set_int_max_str_digits(100)
sys.set_int_max_str_digits(-1)
sys.getsizeof()
sys._getframe('x')
sys.intern(5)
sys.exit
sys.nothing
sys.getsizeof(5, 'x') > 0, sys.gettrace(), sys.getprofile(), sys.call_tracing(lambda x: x * 2, (4,)), sys.get_coroutine_origin_tracking_depth(), sys.is_remote_debug_enabled() in (True, False), sys._is_gil_enabled() in (True, False), sys.unraisablehook is sys.__unraisablehook__, sys.displayhook is sys.__displayhook__, sys.displayhook(5), sys.displayhook(None), __builtins__._ if hasattr(__builtins__, '_') else 'no _'
(sys.setrecursionlimit(2000), sys.getrecursionlimit(), sys.setswitchinterval(0.01), sys.getswitchinterval(), sys.set_int_max_str_digits(0), len(str(10 ** 5000)), sys.set_int_max_str_digits(4300))
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
