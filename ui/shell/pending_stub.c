/* Stands in for functions of lower layers that are not there yet. */
#include "krug/book.h"
#include "krug/paths.h"
void __attribute__((weak))
book_watch(Book *b G_GNUC_UNUSED, BookWatch w G_GNUC_UNUSED, void *d G_GNUC_UNUSED)
{
}
void __attribute__((weak))
book_unwatch(Book *b G_GNUC_UNUSED, BookWatch w G_GNUC_UNUSED, void *d G_GNUC_UNUSED)
{
}
gboolean __attribute__((weak)) book_poll(Book *b G_GNUC_UNUSED)
{
	return FALSE;
}
Day __attribute__((weak)) book_today(const Book *b G_GNUC_UNUSED)
{
	return 0;
}
char *__attribute__((weak)) path_config(void)
{
	return g_build_filename(g_get_user_config_dir(), "krug", NULL);
}
