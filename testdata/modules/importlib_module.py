# importlib, runpy, pkgutil: finders, specs, modules by name.
import importlib, importlib.util, importlib.machinery, runpy, pkgutil, sys, os
here = os.path.dirname(os.path.abspath(__file__))
SOURCES = r"""
importlib.import_module('json.decoder').__name__, importlib.import_module('json').loads('1'), importlib.util.find_spec('json').name, importlib.util.find_spec('json').submodule_search_locations is not None, importlib.util.find_spec('no_such'), importlib.util.find_spec('sys').origin, importlib.util.find_spec('json.decoder').parent, importlib.util.find_spec('os').loader is not None, importlib.invalidate_caches()
importlib.import_module('.x')
importlib.import_module('no.such')
importlib.import_module('')
importlib.reload(5)
importlib.util.find_spec('no.such')
importlib.util.find_spec('.x')
importlib.util.resolve_name('.a', 'b.c'), importlib.util.resolve_name('..a', 'b.c'), importlib.util.resolve_name('a', None)
importlib.util.resolve_name('...a', 'b')
(lambda s: [s.name, (lambda m: [m.__name__, s.loader.exec_module(m), m.x, m.__file__.endswith('_loaded.py')])(importlib.util.module_from_spec(s))])(importlib.util.spec_from_file_location('given', os.path.join(here, '_loaded.py')))
importlib.machinery.SOURCE_SUFFIXES, importlib.machinery.ModuleSpec('a.b', None).parent, importlib.machinery.ModuleSpec('a', None, is_package=True).submodule_search_locations, repr(importlib.machinery.ModuleSpec('a', None, origin='o')), importlib.machinery.PathFinder.find_spec('no_such'), importlib.machinery.BuiltinImporter.find_spec('sys').name, importlib.util.MAGIC_NUMBER is not None, importlib.util.cache_from_source('/a/b.py').startswith('/a/__pycache__/b.')
runpy.run_path(os.path.join(here, '_loaded.py'))['x'], runpy.run_path(os.path.join(here, '_loaded.py'), {'given': 5}, 'named')['name'], runpy.run_module('keyword')['__name__'], runpy.run_module('colorsys', run_name='rn')['__name__']
runpy.run_module('no_such')
runpy.run_path('/no/such')
sorted(m.name for m in pkgutil.iter_modules(importlib.import_module('json').__path__)), sorted(m.name for m in pkgutil.walk_packages(importlib.import_module('json').__path__, 'json.'))[:2], pkgutil.resolve_name('os.path:join')('a', 'b'), pkgutil.resolve_name('json.decoder').__name__, any(m.name == 'json' and m.ispkg for m in pkgutil.iter_modules()), pkgutil.get_data('json', '__init__.py')[:3] if 0 else ''
pkgutil.resolve_name('no.such')
pkgutil.resolve_name('os:nope')
(lambda c: [sys.meta_path.insert(0, c), __import__('virtual_module').value, __import__('virtual_module').__loader__ is c, sys.meta_path.remove(c), sys.modules.pop('virtual_module').__spec__.name])(type('F', (), {'find_spec': classmethod(lambda k, n, p=None, t=None: importlib.machinery.ModuleSpec(n, k) if n == 'virtual_module' else None), 'create_module': classmethod(lambda k, s: None), 'exec_module': classmethod(lambda k, m: setattr(m, 'value', 'made by a finder'))}))
(lambda c: [sys.meta_path.insert(0, c), 1 if 0 else None, importlib.util.find_spec('still_missing'), sys.meta_path.remove(c)])(type('G', (), {'find_spec': classmethod(lambda k, n, p=None, t=None: None)}))
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
