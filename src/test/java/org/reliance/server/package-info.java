@NullMarked
package org.reliance.server;

import org.jspecify.annotations.NullMarked;
