/**
 * What is known and from whom: reports, primary sources, indicators, observations, events, disagreements, reference
 * series, and the levers, presets and claims that a what-if is made of.
 *
 * <p>Main entry point: {@link org.reliance.catalogue.Catalogue}.
 */
@NullMarked
package org.reliance.catalogue;

import org.jspecify.annotations.NullMarked;
