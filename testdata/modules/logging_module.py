# logging: levels, handlers, formatters, filters, hierarchy, exceptions.
import io
import logging
import sys

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(message)s"))
log = logging.getLogger("app")
log.addHandler(handler)
log.setLevel(logging.DEBUG)
log.propagate = False


def work():
    log.debug("debug %s", 1)
    log.info("info %(k)s", {"k": "v"})
    log.warning("warning")
    log.error("error %d %r", 5, "x")
    log.critical("critical")
    log.log(25, "level 25")


work()
child = logging.getLogger("app.child.deep")
child.info("from the child")
print(child.parent.name, child.level, child.getEffectiveLevel(), child.isEnabledFor(10), log.hasHandlers(), logging.getLogger("app") is log, logging.getLogger().name, log.getChild("x").name, logging.root.level)
handler.setLevel(logging.ERROR)
log.info("not shown")
log.error("shown")
handler.setLevel(0)
try:
    {}["missing"]
except KeyError:
    log.exception("with a traceback %s", "arg")
    log.error("short", exc_info=False)
log.info("stack", stack_info=False)
log.info("extra", extra={"user": "u"})
print(stream.getvalue())
stream.truncate(0)
stream.seek(0)


class Filter(logging.Filter):
    def filter(self, record):
        record.msg = record.msg.upper()
        return "drop" not in record.getMessage().lower()


f = Filter()
log.addFilter(f)
log.info("kept")
log.info("drop this")
log.removeFilter(f)
for style, fmt in (("%", "%(levelname)-8s|%(message)s"), ("{", "{levelname:>8}|{message}"), ("$", "$levelname/${message}")):
    handler.setFormatter(logging.Formatter(fmt, style=style))
    log.warning("styled %s", "x")
handler.setFormatter(logging.Formatter("%(user)s %(message)s", defaults={"user": "nobody"}))
log.info("defaults")
log.info("given", extra={"user": "me"})
logging.addLevelName(25, "NOTICE")
print(logging.getLevelName(25), logging.getLevelName("INFO"), logging.getLevelName(99), logging.getLevelNamesMapping()["WARNING"])
adapter = logging.LoggerAdapter(log, {"user": "adapter"})
adapter.info("through the adapter")
log.disabled = True
log.error("disabled")
log.disabled = False
logging.disable(logging.INFO)
log.info("disabled by level")
log.warning("above")
logging.disable(logging.NOTSET)
print(stream.getvalue())
record = logging.LogRecord("n", 20, "path/file.py", 7, "msg %s", ("a",), None)
print(record.getMessage(), record.filename, record.module, record.levelname, record.lineno, repr(record), logging.makeLogRecord({"msg": "m", "x": 1}).x)
logging.basicConfig(format="root:%(levelname)s:%(message)s", stream=sys.stdout, level=logging.INFO)
logging.info("basic")
logging.debug("hidden")
logging.getLogger("other").warning("propagates")
for bad in (lambda: log.setLevel("NOPE"), lambda: log.setLevel(1.5), lambda: log.log("x", "m"), lambda: logging.getLogger(5), lambda: logging.Formatter("%(x)d", style="?"), lambda: logging.Formatter("{x", style="{"), lambda: log.info("a", extra={"message": 1})):
    try:
        bad()
        print("fine")
    except Exception as error:
        print(type(error).__name__, error)
logging.raiseExceptions = False
log.info("too few %s %s", 1)
print(handler, log, logging.NullHandler().level, logging.lastResort.level, [h.__class__.__name__ for h in log.handlers])
log.removeHandler(handler)
logging.shutdown()
