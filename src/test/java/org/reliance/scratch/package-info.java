@NullMarked
package org.reliance.scratch;

import org.jspecify.annotations.NullMarked;
