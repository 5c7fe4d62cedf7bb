/**
 * Numbers that know their unit; periods as precise as they were given; a reading that is a value, a range, or absent
 * with a reason; how firm it is; and the one notation that puts all of these into words.
 *
 * <p>Depends on nothing but the JDK.
 */
@NullMarked
package org.reliance.quantity;

import org.jspecify.annotations.NullMarked;
