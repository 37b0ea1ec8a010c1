#include "krug/contact.h"
#include "contact_part.h"
