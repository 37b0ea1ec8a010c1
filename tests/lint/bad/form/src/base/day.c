/* Days. */
#include <glib.h>
#include "krug/day.h"
