/// Tells what becomes of a workbook that comes back.
@NullMarked
package plumbline.report.returned;

import org.jspecify.annotations.NullMarked;
