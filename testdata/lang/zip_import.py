# Modules and packages out of a zip file on sys.path.
import os
import sys
import tempfile
import zipfile

folder = tempfile.mkdtemp()
archive = os.path.join(folder, "lib.zip")
with zipfile.ZipFile(archive, "w") as z:
    z.writestr("zipped.py", "X = 1\ndef f():\n    return 1 / 0\n")
    z.writestr("pack/__init__.py", "from . import inner\nNAME = __name__\n")
    z.writestr("pack/inner.py", "VALUE = 'inside ' + __name__\n")
    z.writestr("sub/deep.py", "Y = 2\n")
sys.path.insert(0, archive)
sys.path.insert(1, archive + "/sub")
import deep
import pack
import zipped
print(zipped.X, pack.NAME, pack.inner.VALUE, deep.Y, type(zipped.__loader__).__name__, zipped.__file__.endswith("lib.zip" + os.sep + "zipped.py"), pack.__path__[0].endswith("pack"))
try:
    zipped.f()
except ZeroDivisionError as error:
    print(error, error.__traceback__.tb_next.tb_lineno)
print(zipped.__loader__.get_source("zipped").splitlines()[0], zipped.__loader__.is_package("zipped"), zipped.__loader__.get_data(archive + os.sep + "zipped.py")[:5])
try:
    import nothing_in_zip
except ImportError as error:
    print(error)
import zipimport
try:
    zipimport.zipimporter(__file__)
except zipimport.ZipImportError as error:
    print(type(error).__name__, str(error).split(":")[0])
sys.path[:2] = []
os.remove(archive)
os.rmdir(folder)
