// Package stdlib lists the native modules of the standard library, one package
// each. A module whose name begins with an underscore lies in a folder without
// it; struct and select, which are Go keywords, in structmod and selectmod.
package stdlib

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/abc"
	"github.com/gopy-lang/gopy/interp/stdlib/array"
	"github.com/gopy-lang/gopy/interp/stdlib/ast"
	"github.com/gopy-lang/gopy/interp/stdlib/atexit"
	"github.com/gopy-lang/gopy/interp/stdlib/binascii"
	"github.com/gopy-lang/gopy/interp/stdlib/bisect"
	"github.com/gopy-lang/gopy/interp/stdlib/builtins"
	"github.com/gopy-lang/gopy/interp/stdlib/cmath"
	"github.com/gopy-lang/gopy/interp/stdlib/codecs"
	"github.com/gopy-lang/gopy/interp/stdlib/collections"
	"github.com/gopy-lang/gopy/interp/stdlib/contextvars"
	"github.com/gopy-lang/gopy/interp/stdlib/csv"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"github.com/gopy-lang/gopy/interp/stdlib/functools"
	"github.com/gopy-lang/gopy/interp/stdlib/gc"
	"github.com/gopy-lang/gopy/interp/stdlib/hashes"
	"github.com/gopy-lang/gopy/interp/stdlib/heapq"
	"github.com/gopy-lang/gopy/interp/stdlib/imp"
	"github.com/gopy-lang/gopy/interp/stdlib/io"
	"github.com/gopy-lang/gopy/interp/stdlib/itertools"
	"github.com/gopy-lang/gopy/interp/stdlib/locale"
	"github.com/gopy-lang/gopy/interp/stdlib/marshal"
	"github.com/gopy-lang/gopy/interp/stdlib/math"
	"github.com/gopy-lang/gopy/interp/stdlib/opcode"
	"github.com/gopy-lang/gopy/interp/stdlib/operator"
	"github.com/gopy-lang/gopy/interp/stdlib/posix"
	"github.com/gopy-lang/gopy/interp/stdlib/queue"
	"github.com/gopy-lang/gopy/interp/stdlib/random"
	"github.com/gopy-lang/gopy/interp/stdlib/resource"
	"github.com/gopy-lang/gopy/interp/stdlib/signal"
	"github.com/gopy-lang/gopy/interp/stdlib/socket"
	"github.com/gopy-lang/gopy/interp/stdlib/sre"
	"github.com/gopy-lang/gopy/interp/stdlib/stat"
	"github.com/gopy-lang/gopy/interp/stdlib/statistics"
	"github.com/gopy-lang/gopy/interp/stdlib/stringmod"
	"github.com/gopy-lang/gopy/interp/stdlib/structmod"
	"github.com/gopy-lang/gopy/interp/stdlib/suggestions"
	"github.com/gopy-lang/gopy/interp/stdlib/sys"
	"github.com/gopy-lang/gopy/interp/stdlib/sysconfigdata"
	"github.com/gopy-lang/gopy/interp/stdlib/thread"
	"github.com/gopy-lang/gopy/interp/stdlib/time"
	"github.com/gopy-lang/gopy/interp/stdlib/tokenize"
	"github.com/gopy-lang/gopy/interp/stdlib/types"
	"github.com/gopy-lang/gopy/interp/stdlib/typing"
	"github.com/gopy-lang/gopy/interp/stdlib/unicodedata"
	"github.com/gopy-lang/gopy/interp/stdlib/uuid"
	"github.com/gopy-lang/gopy/interp/stdlib/warnings"
	"github.com/gopy-lang/gopy/interp/stdlib/weakref"
)

// Modules returns all native modules.
func Modules() []*object.ModuleDef {
	return append([]*object.ModuleDef{
		&abc.Module,
		&array.Module,
		&ast.Module,
		&atexit.Module,
		&binascii.Module,
		&bisect.Module,
		&builtins.Module,
		&cmath.Module,
		&codecs.Module,
		&collections.Module,
		&contextvars.Module,
		&csv.Module,
		&errno.Module,
		&functools.Module,
		&gc.Module,
		&hashes.Blake2,
		&hashes.MD5,
		&hashes.SHA1,
		&hashes.SHA2,
		&hashes.SHA3,
		&heapq.Module,
		&imp.Module,
		&io.Module,
		&itertools.Module,
		&locale.Module,
		&marshal.Module,
		&math.Module,
		&opcode.Module,
		&operator.Module,
		&posix.Module,
		&queue.Module,
		&random.Module,
		&resource.Module,
		&signal.Module,
		&socket.Module,
		&sre.Module,
		&stat.Module,
		&statistics.Module,
		&stringmod.Module,
		&structmod.Module,
		&suggestions.Module,
		&sys.Module,
		&sysconfigdata.Module,
		&thread.Module,
		&time.Module,
		&tokenize.Module,
		&types.Module,
		&typing.Module,
		&unicodedata.Module,
		&uuid.Module,
		&warnings.Module,
		&weakref.Module,
	}, systemModules()...)
}
