#include <sqlite3.h>
/* system("in a comment") */
int run(void) { return system("ls") + puts("fork()"); }
long now(void) { return time(0); }
