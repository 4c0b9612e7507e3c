# Runs programs that come over standard input, one after another, and answers with what each printed and how it ended.
# A request is 8 hexadecimal digits, the length of the UTF-8 source, and the source; an answer the same for standard
# output, standard error and the exit code.
import builtins
import io
import linecache
import sys

names = set(vars(builtins))


def run(source):
    linecache.cache["program.py"] = (len(source), None, source.splitlines(True), "program.py")
    stdout, stderr = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = out, err = io.StringIO(), io.StringIO()
    code = "0"
    try:
        exec(compile(source, "program.py", "exec"), {"__name__": "__main__", "__builtins__": builtins})
    except SystemExit as e:
        code = repr(e.code)
    except BaseException as e:
        code = "1"
        inside = e.__traceback__.tb_next
        sys.__excepthook__(type(e), e.with_traceback(inside), inside)
    finally:
        sys.stdout, sys.stderr = stdout, stderr
        for name in set(vars(builtins)) - names:
            delattr(builtins, name)
    return out.getvalue(), err.getvalue(), code


requests, answers = sys.stdin.buffer, sys.stdout.buffer
while size := requests.read(8):
    text = requests.read(int(size, 16)).decode("utf-8", "surrogatepass")
    for part in run(text):
        data = part.encode("utf-8", "surrogatepass")
        answers.write(b"%08x" % len(data))
        answers.write(data)
    answers.flush()
