/*
 * The machine's settings in their key file. The file is the user's: comments, order and
 * keys of other versions stay, and it is replaced as a whole or not at all.
 */
#include <stdlib.h>

#include "krug/config.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"

#define GROUP "krug"

struct Config {
	char *path;
	GKeyFile *file;	    /* as written, comments and all */
	GHashTable *values; /* name → normal form, of what fits */
	char *problem;
};

static Config *
config_new(const char *path)
{
	Config *config = g_new0(Config, 1);

	config->path = g_strdup(path);
	config->file = g_key_file_new();
	config->values = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
	return config;
}

void
config_free(Config *config)
{
	if (!config)
		return;
	g_free(config->path);
	g_key_file_unref(config->file);
	g_hash_table_unref(config->values);
	g_free(config->problem);
	g_free(config);
}

static const ConfigRow *
machine_row(const char *name, GError **error)
{
	const ConfigRow *row = config_need(name, error);

	if (!row || row->place == CONFIG_MACHINE)
		return row;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("The setting %s belongs to the book, not to this machine."), name);
	return NULL;
}

static void
set_problem(Config *config, const char *text)
{
	if (!config->problem)
		config->problem = g_strdup_printf("%s: %s", config->path, text);
}

static void
read_row(Config *config, const ConfigRow *row)
{
	g_autofree char *value =
		g_key_file_get_string(config->file, GROUP, row->name, NULL);
	g_autoptr(GError) error = NULL;
	char *normal;

	if (!value || !machine_row(row->name, &error)) {
		if (value)
			set_problem(config, error->message);
		return;
	}
	normal = config_check(row, value, &error);
	if (normal)
		g_hash_table_insert(config->values, (char *)row->name, normal);
	else
		set_problem(config, error->message);
}

static gboolean
is_missing(const GError *error)
{
	return g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
	       g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
}

Config *
config_load(const char *path, GError **error)
{
	g_autoptr(Config) config = config_new(path);
	g_autoptr(GError) why = NULL;

	if (!g_key_file_load_from_file(config->file, path,
		    G_KEY_FILE_KEEP_COMMENTS | G_KEY_FILE_KEEP_TRANSLATIONS, &why)) {
		if (is_missing(why))
			return g_steal_pointer(&config);
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("The settings in %s cannot be read (%s); mend or move that "
			  "file."),
			path, why->message);
		return NULL;
	}
	for (const ConfigRow *row = config_rows(); row->name; row++)
		read_row(config, row);
	return g_steal_pointer(&config);
}

const char *
config_problem(const Config *config)
{
	return config->problem;
}

const char *
config_get(const Config *config, const char *name)
{
	const ConfigRow *row = machine_row(name, NULL);
	const char *value;

	g_return_val_if_fail(row, "");
	value = g_hash_table_lookup(config->values, name);
	return value ? value : row->fallback;
}

static void
put(const Config *config, const char *name, const char *raw)
{
	if (raw)
		g_key_file_set_value(config->file, GROUP, name, raw);
	else
		g_key_file_remove_key(config->file, GROUP, name, NULL);
}

/* Replaces what a link points to, not the link: many keep such files elsewhere. */
static gboolean
write_file(const Config *config, GError **error)
{
	g_autofree char *data = g_key_file_to_data(config->file, NULL, NULL);
	g_autoptr(GError) why = NULL;
	char *real;
	gboolean written;

	if (!path_make_parent(config->path, error))
		return FALSE;
	real = realpath(config->path, NULL);
	written = g_file_set_contents_full(real ? real : config->path, data, -1,
		G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &why);
	free(real);
	if (!written)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FULL,
			_("The settings could not be written: %s. Nothing has changed."),
			why->message);
	return written;
}

gboolean
config_set(Config *config, const char *name, const char *value, GError **error)
{
	const ConfigRow *row = machine_row(name, error);
	g_autofree char *normal = NULL, *before = NULL;

	if (!row)
		return FALSE;
	if (value) {
		normal = config_check(row, value, error);
		if (!normal)
			return FALSE;
	}
	before = g_key_file_get_value(config->file, GROUP, name, NULL);
	if (normal)
		g_key_file_set_string(config->file, GROUP, name, normal);
	else
		put(config, name, NULL);
	if (!write_file(config, error)) {
		put(config, name, before);
		return FALSE;
	}
	if (normal)
		g_hash_table_insert(
			config->values, (char *)row->name, g_steal_pointer(&normal));
	else
		g_hash_table_remove(config->values, name);
	return TRUE;
}
