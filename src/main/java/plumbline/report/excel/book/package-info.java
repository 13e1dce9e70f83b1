/// Writes a workbook: skeleton by Apache POI, rows as a stream, the same bytes for the same report.
@NullMarked
package plumbline.report.excel.book;

import org.jspecify.annotations.NullMarked;
