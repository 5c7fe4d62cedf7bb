@NullMarked
package org.reliance.dashboard;

import org.jspecify.annotations.NullMarked;
