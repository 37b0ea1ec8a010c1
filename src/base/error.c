/* The quark of krug's one error domain; the codes are in the header. */
#include "krug/error.h"

#include <errno.h>

GQuark
krug_error_quark(void)
{
	return g_quark_from_static_string("krug-error-quark");
}

KrugErrorCode
krug_error_of_write(int number)
{
	return number == ENOSPC || number == EDQUOT || number == EIO ? KRUG_ERROR_FULL
								     : KRUG_ERROR_FAILED;
}
