/* See sweep.h. A row stays until an owner behind its own is asked for. */
#include "model/sweep.h"

/* A number of a row, and thus not below 0; returns its end. */
static char *
number(char *out, gint64 n)
{
	char digits[20];
	int count = 0;

	do
		digits[count++] = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	while (count > 0)
		*out++ = digits[--count];
	return out;
}

static void
step(Sweep *sweep)
{
	sweep->fresh = stmt_step(sweep->q);
	sweep->owner = sweep->fresh ? stmt_get_int(sweep->q, 0) : G_MAXINT64;
}

Sweep
sweep_begin(Stmt *q, const char *set)
{
	if (set)
		stmt_text(q, ":set", set);
	return (Sweep){ .q = q, .owner = G_MININT64 };
}

gboolean
sweep_next(Sweep *sweep, gint64 owner)
{
	if (!sweep->fresh && sweep->owner <= owner)
		step(sweep);
	while (sweep->owner < owner)
		step(sweep);
	if (sweep->owner != owner)
		return FALSE;
	sweep->fresh = FALSE;
	return TRUE;
}

gboolean
sweep_end(Sweep *sweep, GError **error)
{
	return stmt_done(sweep->q, error);
}

/* A number takes 20 bytes at most. */
char *
sweep_set(const GArray *ids)
{
	char *set = g_malloc(ids->len * 21 + 3), *end = set;

	*end++ = '[';
	for (guint i = 0; i < ids->len; i++) {
		if (i > 0)
			*end++ = ',';
		end = number(end, g_array_index(ids, gint64, i));
	}
	g_strlcpy(end, "]", 2);
	return set;
}
