@NullMarked
package org.reliance.trend;

import org.jspecify.annotations.NullMarked;
