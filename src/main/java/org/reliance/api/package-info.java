/**
 * The same answers over HTTP: figures in every format, scenarios, the export duty. Errors are RFC 9457 problem documents.
 */
@NullMarked
package org.reliance.api;

import org.jspecify.annotations.NullMarked;
