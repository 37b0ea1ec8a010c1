#include "krug/reminder.h" /* … "krug/none.h" */
