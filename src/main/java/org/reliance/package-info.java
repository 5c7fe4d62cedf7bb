/** The wiring: starts the server, reads the data, hands each room what it needs. Nothing depends on this package. */
@NullMarked
package org.reliance;

import org.jspecify.annotations.NullMarked;
