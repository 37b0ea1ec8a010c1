/*
 * The failing VFS. Files are wrapped: ours begins with SQLite's base, the system's file
 * follows it in the same allocation. One counter runs over all files, so N names the same
 * moment in every run of the same work.
 */
#include "fault_vfs.h"

#include <unistd.h>

#include <sqlite3.h>

typedef struct {
	sqlite3_file base;
	sqlite3_file *real; /* in the same allocation */
} FaultFile;

/* The process has one VFS list, hence one of these. */
static struct {
	sqlite3_vfs vfs;
	sqlite3_vfs *real;
	FaultMode mode;
	int left; /* operations before the fault */
	gboolean happened;
} fault;

static const sqlite3_io_methods methods;

static sqlite3_file *
real(sqlite3_file *file)
{
	return ((FaultFile *)file)->real;
}

/* The result code that stands in for the operation; SQLITE_OK: go on. */
static int
operation(FaultKind kind, int io_error)
{
	if (fault.mode == FAULT_NONE || fault.happened || --fault.left > 0)
		return SQLITE_OK;
	if (fault.mode == FAULT_KILL || fault.mode == FAULT_TEAR)
		_exit(FAULT_EXIT + (int)kind);
	fault.happened = TRUE;
	return fault.mode == FAULT_FULL && kind == FAULT_WRITE ? SQLITE_FULL : io_error;
}

static int
fault_close(sqlite3_file *file)
{
	return real(file)->pMethods->xClose(real(file));
}

static int
fault_read(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
	return real(file)->pMethods->xRead(real(file), data, size, at);
}

static int
fault_write(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
	int code;

	if (fault.mode == FAULT_TEAR && fault.left == 1)
		real(file)->pMethods->xWrite(real(file), data, size / 2, at);
	code = operation(FAULT_WRITE, SQLITE_IOERR_WRITE);
	return code != SQLITE_OK
		       ? code
		       : real(file)->pMethods->xWrite(real(file), data, size, at);
}

static int
fault_truncate(sqlite3_file *file, sqlite3_int64 size)
{
	int code = operation(FAULT_TRUNCATE, SQLITE_IOERR_TRUNCATE);

	return code != SQLITE_OK ? code
				 : real(file)->pMethods->xTruncate(real(file), size);
}

/* A process that ends loses nothing that was written, so the disk need not be waited for.
 */
static int
fault_sync(sqlite3_file *file, int flags)
{
	(void)file;
	(void)flags;
	return operation(FAULT_SYNC, SQLITE_IOERR_FSYNC);
}

static int
fault_size(sqlite3_file *file, sqlite3_int64 *size)
{
	return real(file)->pMethods->xFileSize(real(file), size);
}

static int
fault_lock(sqlite3_file *file, int lock)
{
	return real(file)->pMethods->xLock(real(file), lock);
}

static int
fault_unlock(sqlite3_file *file, int lock)
{
	return real(file)->pMethods->xUnlock(real(file), lock);
}

static int
fault_check_lock(sqlite3_file *file, int *out)
{
	return real(file)->pMethods->xCheckReservedLock(real(file), out);
}

static int
fault_control(sqlite3_file *file, int op, void *arg)
{
	return real(file)->pMethods->xFileControl(real(file), op, arg);
}

static int
fault_sector(sqlite3_file *file)
{
	return real(file)->pMethods->xSectorSize(real(file));
}

static int
fault_traits(sqlite3_file *file)
{
	return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

static int
fault_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
	FaultFile *wrapped = (FaultFile *)file;
	int code;

	(void)vfs;
	wrapped->real = (sqlite3_file *)(wrapped + 1);
	code = fault.real->xOpen(fault.real, name, wrapped->real, flags, out);
	wrapped->base.pMethods = wrapped->real->pMethods != NULL ? &methods : NULL;
	return code;
}

static int
fault_delete(sqlite3_vfs *vfs, const char *name, int sync)
{
	int code = operation(FAULT_DELETE, SQLITE_IOERR_DELETE);

	(void)vfs;
	(void)sync; /* as in fault_sync() */
	return code != SQLITE_OK ? code : fault.real->xDelete(fault.real, name, 0);
}

void
fault_start(FaultMode mode, int at)
{
	fault.real = sqlite3_vfs_find(NULL);
	fault.vfs = *fault.real;
	fault.vfs.zName = "fault";
	fault.vfs.pNext = NULL;
	fault.vfs.szOsFile = (int)sizeof(FaultFile) + fault.real->szOsFile;
	fault.vfs.xOpen = fault_open;
	fault.vfs.xDelete = fault_delete;
	fault.mode = mode;
	fault.left = at;
	sqlite3_vfs_register(&fault.vfs, 1);
}

gboolean
fault_happened(void)
{
	return fault.happened;
}

/* Version 1: neither shared memory nor memory mapping, both of which krug does not use.
 */
static const sqlite3_io_methods methods = {
	.iVersion = 1,
	.xClose = fault_close,
	.xRead = fault_read,
	.xWrite = fault_write,
	.xTruncate = fault_truncate,
	.xSync = fault_sync,
	.xFileSize = fault_size,
	.xLock = fault_lock,
	.xUnlock = fault_unlock,
	.xCheckReservedLock = fault_check_lock,
	.xFileControl = fault_control,
	.xSectorSize = fault_sector,
	.xDeviceCharacteristics = fault_traits,
};
