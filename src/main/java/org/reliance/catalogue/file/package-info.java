/**
 * Reads the data package in {@code data/} and reports every flaw it meets with file, line and column.
 *
 * <p>Main entry point: {@code DataPackageReader}. The only room that may use Jackson and the CSV reader on this side of
 * the house.
 */
@NullMarked
package org.reliance.catalogue.file;

import org.jspecify.annotations.NullMarked;
