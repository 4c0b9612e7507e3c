package fcntl

var moreConstants = []constant{{"LOCK_MAND", 32}, {"LOCK_READ", 64}, {"LOCK_WRITE", 128}, {"LOCK_RW", 192},
	{"F_GETLK64", 5}, {"F_SETLK64", 6}, {"F_SETLKW64", 7}, {"F_EXLCK", 4}, {"F_SHLCK", 8}, {"F_GETSIG", 11}, {"F_SETSIG", 10},
	{"F_SETLEASE", 1024}, {"F_GETLEASE", 1025}, {"F_NOTIFY", 1026}, {"F_SETPIPE_SZ", 1031}, {"F_GETPIPE_SZ", 1032},
	{"F_OFD_GETLK", 36}, {"F_OFD_SETLK", 37}, {"F_OFD_SETLKW", 38}, {"F_ADD_SEALS", 1033}, {"F_GET_SEALS", 1034},
	{"F_SEAL_SEAL", 1}, {"F_SEAL_SHRINK", 2}, {"F_SEAL_GROW", 4}, {"F_SEAL_WRITE", 8},
	{"F_GETOWN_EX", 16}, {"F_SETOWN_EX", 15}, {"F_OWNER_TID", 0}, {"F_OWNER_PID", 1}, {"F_OWNER_PGRP", 2},
	{"DN_ACCESS", 1}, {"DN_MODIFY", 2}, {"DN_CREATE", 4}, {"DN_DELETE", 8}, {"DN_RENAME", 16}, {"DN_ATTRIB", 32}, {"DN_MULTISHOT", 1 << 31}}
