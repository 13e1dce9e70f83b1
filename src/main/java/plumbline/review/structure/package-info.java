/// Names lines of files by what they are, without a parser: functions, statements, settings.
@NullMarked
package plumbline.review.structure;

import org.jspecify.annotations.NullMarked;
