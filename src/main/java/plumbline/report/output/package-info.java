/// What a report can be written as, and the files that it goes into.
@NullMarked
package plumbline.report.output;

import org.jspecify.annotations.NullMarked;
