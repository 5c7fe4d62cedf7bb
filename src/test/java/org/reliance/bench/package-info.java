/** How fast and how heavy the production jar is on this machine; bin/bench runs each main method, which prints its lines. */
@NullMarked
package org.reliance.bench;

import org.jspecify.annotations.NullMarked;
