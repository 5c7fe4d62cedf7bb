@NullMarked
package org.reliance.render;

import org.jspecify.annotations.NullMarked;
