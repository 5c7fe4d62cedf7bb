/**
 * Reads columns that somebody pasted: which sign separates them, where the header is, what the periods and the numbers
 * mean. Every decision is made for a whole column or the whole text, never for a cell, and what the column leaves open
 * becomes a question.
 *
 * <p>Main entry point: {@link org.reliance.paste.PasteReader}. A text passes through in this order: {@code PastedText}
 * bounds it, {@code Table} cuts it into cells, {@code Layout} finds header, body and what is put aside, {@code Columns}
 * says what each column is, {@code PeriodColumn} and {@code NumberColumn} read whole columns, and {@code PointReader}
 * turns rows into points and reports every line that it leaves out.
 */
@NullMarked
package org.reliance.paste;

import org.jspecify.annotations.NullMarked;
