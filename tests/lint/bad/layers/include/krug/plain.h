#include "krug/day.h"
#include "krug/contact.h"
