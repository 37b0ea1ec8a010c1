/* Any bytes as a user's key file: bad lines are an error in words, never more. */
#include <stdlib.h>

#include "fuzz.h"
#include "shell/keymap.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);
	g_autoptr(Keymap) keymap = keymap_new();
	g_autoptr(GError) error = NULL;

	if (keymap_read(keymap, text, &error) != (error == NULL))
		abort();
	return 0;
}
