@NullMarked
package org.reliance;

import org.jspecify.annotations.NullMarked;
