/// What each sheet of the workbook of a report says.
@NullMarked
package plumbline.report.excel.sheet;

import org.jspecify.annotations.NullMarked;
