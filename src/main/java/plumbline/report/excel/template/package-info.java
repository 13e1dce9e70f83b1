/// Fills a workbook that somebody else designed, and leaves all else of it as it is.
@NullMarked
package plumbline.report.excel.template;

import org.jspecify.annotations.NullMarked;
