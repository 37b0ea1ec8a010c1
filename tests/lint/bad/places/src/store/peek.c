#include <sqlite3.h>
int peek(const char *path) { return open(path, 0); }
