/// Statements that could not be read, with what people decided about them.
@NullMarked
package plumbline.report.settling;

import org.jspecify.annotations.NullMarked;
