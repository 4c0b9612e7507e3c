# pathlib: pure paths of both kinds, joining, matching, and real files in a temporary folder.
import os
import tempfile
from pathlib import Path, PurePath, PurePosixPath as P, PureWindowsPath as W

p = P("/usr/lib/python3/file.tar.gz")
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parents[1], len(p.parents), p.parts, p.root, p.anchor, p.drive, p.is_absolute(), str(p), repr(p), p.as_posix(), bytes(p), hash(p) == hash(P("/usr/lib/python3/file.tar.gz")))
print(P("a") / "b" / "c", P("a") / "/abs", "x" / P("y"), P("a", "b", "../c"), P(), P(""), P("."), P("a//b/./c/"), P("/") / "a", P("a").joinpath("b", "c"), P("//a"), P("///a"), P("a/b").with_name("c"), P("a/b.txt").with_suffix(".py"), P("a/b.txt").with_stem("z"), P("a/b").with_segments("q"))
print(P("a/b/c").relative_to("a"), P("a/b").is_relative_to("a"), P("a/b").relative_to("a/c", walk_up=True), P("a.py").match("*.py"), P("a/b/c.py").match("b/*.py"), P("a/b/c.py").full_match("a/**/*.py"), P("/a/b.py").match("/*.py"), P("A.PY").match("*.py"), P("b") < P("c"), P("a") == P("a"), P("a") == "a", sorted([P("b"), P("a/z"), P("a")]), P("/a").as_uri(), P("a\\b").parts)
print(W("C:\\a\\b.txt").parts, W("C:/a").drive, W("c:a").is_absolute(), W("\\\\host\\share\\x").anchor, W("a/B") == W("A/b"), W("C:\\a") / "D:\\b", W("a\\b").as_posix(), W("C:\\x").as_uri(), str(W("a/b")), W("a.TXT").match("*.txt"), W("CON").stem)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, "FOLDER"))


folder = tempfile.mkdtemp()
for f in (lambda: P("a/b").relative_to("c"), lambda: P("a").with_name(""), lambda: P("").with_name("x"), lambda: P("a").with_suffix("py"), lambda: P("a").with_suffix("."), lambda: P(5), lambda: P("a") / 5, lambda: P("a").as_uri(), lambda: P("a").match(""), lambda: P("a") < W("a"), lambda: P("a").parents[5], lambda: P("/").name or "empty name", lambda: P("..").stem, lambda: P(".hidden").suffix or "no suffix", lambda: P("a.").suffix, lambda: P(b"a")):
    attempt(f)
root = Path(folder)
(root / "sub" / "deep").mkdir(parents=True)
text = root / "a.txt"
print(text.write_text("línea\n", encoding="utf-8"), text.read_text(encoding="utf-8"), text.write_bytes(b"\x00\x01"), text.read_bytes(), text.exists(), text.is_file(), text.is_dir(), text.stat().st_size, (root / "none").exists(), text.suffix)
(root / "sub" / "b.py").touch()
(root / "sub" / "deep" / "c.py").write_text("x")
print(sorted(x.name for x in root.iterdir()), sorted(str(x.relative_to(root)).replace(os.sep, "/") for x in root.rglob("*.py")), sorted(x.name for x in root.glob("*/*.py")), sorted(x.name for x in root.glob("**/") if x != root), [(os.path.basename(d), sorted(ds), sorted(fs)) for d, ds, fs in (root / "sub").walk()])
moved = text.rename(root / "moved.txt")
print(moved.name, text.exists(), moved.replace(root / "again.txt").name, (root / "again.txt").resolve().name, (root / "sub" / ".." / "again.txt").resolve() == (root / "again.txt").resolve(), Path("x").absolute().is_absolute(), Path.cwd() == Path(os.getcwd()), (root / "again.txt").samefile(root / "sub" / ".." / "again.txt"), Path("~").expanduser() != Path("~"))
with (root / "again.txt").open("a") as f:
    f.write("more")
print((root / "again.txt").read_bytes(), (root / "again.txt").unlink(), (root / "nope").unlink(missing_ok=True))
for f in (lambda: (root / "none").read_text(), lambda: (root / "sub").mkdir(), lambda: (root / "sub").mkdir(exist_ok=True), lambda: (root / "x" / "y").mkdir(), lambda: (root / "none").unlink(), lambda: (root / "sub").rmdir(), lambda: (root / "sub").read_text(), lambda: list((root / "none").iterdir()), lambda: (root / "none").stat(), lambda: (root / "none").resolve(strict=True), lambda: (root / "sub").touch(exist_ok=False)):
    attempt(f)
import shutil
shutil.rmtree(root)
print(root.exists(), type(Path("a")).__name__ in ("PosixPath", "WindowsPath"), isinstance(Path("a"), PurePath), os.fspath(P("a/b")), os.path.join(P("a"), "b"))
