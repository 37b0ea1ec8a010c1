#include "krug/plain.h"
