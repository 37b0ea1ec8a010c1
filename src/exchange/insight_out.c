/*
 * One function walks the rows for either format, so that none has a row more.
 */
#include "krug/insight_out.h"

#include "csv_out.h"

static const InsightRow *
row_at(const Insight *insight, guint i)
{
	return i < insight->rows->len ? insight->rows->pdata[i] : insight->all;
}

static guint
n_rows(const Insight *insight)
{
	return insight->rows->len + (insight->all != NULL);
}

static void
write_row(JsonWriter *json, const Measure *measure, const InsightRow *row)
{
	char day[DAY_TEXT];

	json_object_begin(json, NULL);
	json_text(json, "id", row->id);
	json_text(json, "label", row->label);
	if (row->contact != 0)
		json_int(json, "who_id", row->contact);
	if (row->organization != 0)
		json_int(json, "organization_id", row->organization);
	if (row->day != DAY_NONE)
		json_text(json, "day", day_format(row->day, day));
	for (int i = 0; i < measure->n_columns; i++) {
		if (row->values[i] == INSIGHT_NONE)
			json_null(json, measure->columns[i].id);
		else
			json_int(json, measure->columns[i].id, row->values[i]);
	}
	json_object_end(json);
}

void
insight_write_json(JsonWriter *json, const char *key, const Insight *insight)
{
	json_array_begin(json, key);
	for (guint i = 0; i < n_rows(insight); i++)
		write_row(json, insight->measure, row_at(insight, i));
	json_array_end(json);
}

char *
insight_csv(const Insight *insight)
{
	const Measure *measure = insight->measure;
	GString *out = g_string_new("id,label");

	for (int i = 0; i < measure->n_columns; i++)
		g_string_append_printf(out, ",%s", measure->columns[i].id);
	g_string_append(out, "\r\n");
	for (guint r = 0; r < n_rows(insight); r++) {
		const InsightRow *row = row_at(insight, r);
		g_autofree char *label = csv_cell(row->label);

		g_string_append_printf(out, "%s,%s", row->id, label);
		for (int i = 0; i < measure->n_columns; i++) {
			g_string_append_c(out, ',');
			if (row->values[i] != INSIGHT_NONE)
				g_string_append_printf(
					out, "%" G_GINT64_FORMAT, row->values[i]);
		}
		g_string_append(out, "\r\n");
	}
	return g_string_free(out, FALSE);
}
