/** Temporary files: where this process keeps them, and who removes those of a process that was killed. */
@NullMarked
package org.reliance.scratch;

import org.jspecify.annotations.NullMarked;
