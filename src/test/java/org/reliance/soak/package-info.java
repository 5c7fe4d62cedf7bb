/**
 * Holds the jar under readers, edits and attacks for minutes, and says whether it stayed what it was: run by
 * {@code bin/soak}.
 */
@NullMarked
package org.reliance.soak;

import org.jspecify.annotations.NullMarked;
