/// What the columns of the checks say of a cell of an audit.
@NullMarked
package plumbline.report.excel.answer;

import org.jspecify.annotations.NullMarked;
