/// A report of an audit as a workbook for Excel, counted again after it was written.
@NullMarked
package plumbline.report.excel.workbook;

import org.jspecify.annotations.NullMarked;
