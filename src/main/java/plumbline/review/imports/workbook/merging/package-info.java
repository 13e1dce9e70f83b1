/// Holds each cell of a workbook against what was exported and what is decided now.
@NullMarked
package plumbline.review.imports.workbook.merging;

import org.jspecify.annotations.NullMarked;
