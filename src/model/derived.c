/*
 * The derived tables, in the order they are renewed. What is here lies outside sessions
 * and follows from the model tables.
 */
#include "model/book_private.h"

const Derived book_derived[] = {
	{ 0 },
};
