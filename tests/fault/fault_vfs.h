/*
 * A SQLite VFS that stands on the system's and fails on purpose: at the N-th write, sync,
 * truncate or delete it ends the process, as a kill or a crash would, or answers once
 * with an error, as a full or broken disk would. It becomes the default VFS of the
 * process, so the code under test knows nothing of it. For a child process of its own: it
 * cannot be taken back.
 */
#ifndef KRUG_TESTS_FAULT_VFS_H
#define KRUG_TESTS_FAULT_VFS_H

#include <glib.h>

typedef enum {
	FAULT_NONE, /* only does not wait for the disk */
	FAULT_KILL, /* _exit() before the operation */
	FAULT_TEAR, /* _exit() after half of a write; before other operations */
	FAULT_FULL, /* SQLITE_FULL, once */
	FAULT_IO,   /* SQLITE_IOERR_*, once */
} FaultMode;

typedef enum {
	FAULT_WRITE,
	FAULT_SYNC,
	FAULT_TRUNCATE,
	FAULT_DELETE,
	FAULT_KINDS,
} FaultKind;

#define FAULT_EXIT 70 /* plus FaultKind: exit code of a process that was ended */

/* at: from 1. */
void fault_start(FaultMode mode, int at);
gboolean fault_happened(void);

#endif
