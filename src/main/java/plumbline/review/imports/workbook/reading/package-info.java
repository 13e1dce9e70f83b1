/// Reads the rows of a workbook that comes back: which column is which, and what its words mean.
@NullMarked
package plumbline.review.imports.workbook.reading;

import org.jspecify.annotations.NullMarked;
