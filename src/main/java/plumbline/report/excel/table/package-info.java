/// What stands in the tables of a workbook, free of how a workbook is written.
@NullMarked
package plumbline.report.excel.table;

import org.jspecify.annotations.NullMarked;
