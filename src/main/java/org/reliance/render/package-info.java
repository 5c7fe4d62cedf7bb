/**
 * Writes a {@link org.reliance.figure.Figure} for one reader: a picture, a slide, a sheet, a table, another program. One
 * class per reader, all from the same figure; none recomputes, rewords or rounds differently.
 *
 * <p>Main entry point: {@link org.reliance.render.FigureWriter}, with {@link org.reliance.render.Picture} for size and
 * theme. What is drawn, on screen and on the server, is one ECharts option; colours stand in one place,
 * {@link org.reliance.render.Palette}.
 */
@NullMarked
package org.reliance.render;

import org.jspecify.annotations.NullMarked;
