@NullMarked
package org.reliance.paste;

import org.jspecify.annotations.NullMarked;
