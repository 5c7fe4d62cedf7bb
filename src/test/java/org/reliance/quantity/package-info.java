@NullMarked
package org.reliance.quantity;

import org.jspecify.annotations.NullMarked;
