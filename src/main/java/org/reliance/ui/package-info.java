/**
 * Shows figures and levers; turns a gesture into a changed query.
 *
 * <p>Main entry points: {@link org.reliance.ui.MainLayout}, which takes up every route that carries
 * {@link com.vaadin.flow.router.Menu} in its navigation, and {@link org.reliance.ui.FigureView}.
 */
@NullMarked
package org.reliance.ui;

import org.jspecify.annotations.NullMarked;
