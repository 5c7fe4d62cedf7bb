@NullMarked
package org.reliance.figure;

import org.jspecify.annotations.NullMarked;
