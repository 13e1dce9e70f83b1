/// Reads the sheets of workbooks row by row, and refuses files that could do harm.
@NullMarked
package plumbline.review.imports.workbook.sheet;

import org.jspecify.annotations.NullMarked;
