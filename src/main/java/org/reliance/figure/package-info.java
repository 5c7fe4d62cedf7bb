/**
 * A chart as a statement: layers, axes, notes, sources, warnings. Knows no pixel, no colour and no library; every word
 * in it is ready to be shown, so that no writer rewords or rounds.
 *
 * <p>Main entry point: {@link org.reliance.figure.Figure}.
 */
@NullMarked
package org.reliance.figure;

import org.jspecify.annotations.NullMarked;
