/// What the workbook of a report and whoever brings it back agree on.
@NullMarked
package plumbline.review.imports.workbook;

import org.jspecify.annotations.NullMarked;
