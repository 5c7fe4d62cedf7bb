/** What a reader does with the running program: the production jar, a real browser, one sentence a step. */
@NullMarked
package org.reliance.journey;

import org.jspecify.annotations.NullMarked;
