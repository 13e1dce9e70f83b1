/// The sheet of numbers: formulas over the checks, what they give now, and charts.
@NullMarked
package plumbline.report.excel.summary;

import org.jspecify.annotations.NullMarked;
