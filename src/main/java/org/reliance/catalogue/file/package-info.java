/**
 * Reads the data package in {@code data/} and reports every flaw it meets with file, line and column.
 *
 * <p>Main entry point: {@link org.reliance.catalogue.file.DataPackageReader}. The only room that may use Jackson and
 * the CSV reader on this side of the house. A package passes through in this order: {@code PackageFiles} opens its files,
 * {@code Descriptor} says what they should hold, {@code SheetReader} turns CSV into {@code Sheet}s, {@code CellCheck} and
 * {@code KeyCheck} hold them against the descriptor, and {@code Assembly} against the meaning that the catalogue gives
 * them.
 */
@NullMarked
package org.reliance.catalogue.file;

import org.jspecify.annotations.NullMarked;
