/*
 * The derived tables, in the order they are renewed. What is here lies outside sessions
 * and follows from the model tables.
 */
#include "model/book_private.h"
#include "model/cadence_table.h"
#include "model/calendar_item.h"
#include "model/find_index.h"
#include "model/resettle.h"

const Derived book_derived[] = {
	{ "cadence", cadence_table_refresh, cadence_table_check, resettle_ready },
	{ "calendar_item", calendar_table_refresh, calendar_table_check, NULL },
	{ "find_doc", find_index_refresh, find_index_check, find_index_ready },
	{ 0 },
};
