/*
 * The derived tables, in the order they are renewed. What is here lies outside sessions
 * and follows from the model tables.
 */
#include "model/basis.h"
#include "model/book_private.h"
#include "model/cadence_table.h"
#include "model/calendar_item.h"
#include "model/find_index.h"
#include "model/level_table.h"
#include "model/resettle.h"
#include "model/vdir_table.h"

const Derived book_derived[] = {
	{
		.name = "cadence",
		.refresh = cadence_table_refresh,
		.check = cadence_table_check,
		.is_fresh = basis_is_settings,
		.remake = resettle_all,
		.renew = resettle_renew,
	},
	{
		.name = "level",
		.refresh = level_table_refresh,
		.check = level_table_check,
	},
	{
		.name = "calendar_item",
		.refresh = calendar_table_refresh,
		.check = calendar_table_check,
	},
	{
		.name = "find_doc",
		.refresh = find_index_refresh,
		.check = find_index_check,
		.is_fresh = find_index_is_fresh,
		.remake = find_index_remake,
	},
	{
		.name = "vdir_touched",
		.refresh = vdir_table_refresh,
	},
	{ 0 },
};
