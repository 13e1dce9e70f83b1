/// What people see first when they open a workbook: the beginning of each of its sheets.
@NullMarked
package plumbline.report.excel.preview;

import org.jspecify.annotations.NullMarked;
