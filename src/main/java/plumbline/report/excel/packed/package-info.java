/// Bytes of sheets: gathered, digested, and packed in pieces that make one file.
@NullMarked
package plumbline.report.excel.packed;

import org.jspecify.annotations.NullMarked;
