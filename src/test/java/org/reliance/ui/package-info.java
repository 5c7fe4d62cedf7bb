/** Pages as a reader without a browser meets them. */
@NullMarked
package org.reliance.ui;

import org.jspecify.annotations.NullMarked;
