/* The quark of krug's one error domain; the codes are in the header. */
#include "krug/error.h"

GQuark
krug_error_quark(void)
{
	return g_quark_from_static_string("krug-error-quark");
}
