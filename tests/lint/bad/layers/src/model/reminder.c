#include "krug/reminder.h"
