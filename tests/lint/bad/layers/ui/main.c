#include "model/inner.h"
