@NullMarked
package org.reliance.api;

import org.jspecify.annotations.NullMarked;
