package fcntl

import "golang.org/x/sys/unix"

var moreConstants = []constant{{"F_FULLFSYNC", unix.F_FULLFSYNC}, {"F_NOCACHE", unix.F_NOCACHE}, {"F_RDADVISE", unix.F_RDADVISE}, {"F_GETPATH", unix.F_GETPATH}}
