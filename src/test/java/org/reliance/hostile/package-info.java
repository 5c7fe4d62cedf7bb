/**
 * Generated requests that no honest client sends, at one started program. A seed and a number name each of them, so that
 * whatever fails can be sent again: {@code -Dreliance.hostile.seed=1 -Dreliance.hostile.only=4711}.
 */
@NullMarked
package org.reliance.hostile;

import org.jspecify.annotations.NullMarked;
