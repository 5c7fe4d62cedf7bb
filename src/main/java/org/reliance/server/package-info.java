/**
 * Stands between the network and the answers: which addresses and proxies are believed, the headers of every answer, the
 * limits of what is taken in, computed and kept at once, and what is measured of all that. It knows nothing of figures:
 * whoever answers hands it work, and it says whether and when the work is done.
 */
@NullMarked
package org.reliance.server;

import org.jspecify.annotations.NullMarked;
