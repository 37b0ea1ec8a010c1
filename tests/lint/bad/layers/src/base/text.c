#include "krug/text.h"
#include "krug/contact.h"
