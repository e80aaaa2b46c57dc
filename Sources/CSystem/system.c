#include "waymark_system.h"
