#include "krug/contact.h"
