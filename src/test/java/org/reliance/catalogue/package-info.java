@NullMarked
package org.reliance.catalogue;

import org.jspecify.annotations.NullMarked;
