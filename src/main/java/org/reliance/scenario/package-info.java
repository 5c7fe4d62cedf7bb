/**
 * Levers, the equations, what follows from them, and the published claims held against them; the baseline is the
 * scenario that changes nothing.
 *
 * <p>Main entry point: {@link org.reliance.scenario.Models}. Pure: no framework, no clock, no I/O. The equations are
 * written once, as {@code Term}s; the number and the explanation of a result are two readings of the same term.
 */
@NullMarked
package org.reliance.scenario;

import org.jspecify.annotations.NullMarked;
