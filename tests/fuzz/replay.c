/*
 * Runs a fuzz driver over the files named, without libFuzzer: so the corpus, and with it
 * every crash that was ever found, is part of the ordinary tests.
 */
#include <stdio.h>

#include <glib.h>

#include "fuzz.h"

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		g_autofree char *data = NULL;
		g_autoptr(GError) error = NULL;
		gsize size;

		if (!g_file_get_contents(argv[i], &data, &size, &error)) {
			fprintf(stderr, "%s\n", error->message);
			return 1;
		}
		LLVMFuzzerTestOneInput((const uint8_t *)data, size);
	}
	printf("%d inputs\n", argc - 1);
	return argc > 1 ? 0 : 1;
}
