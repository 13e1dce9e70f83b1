/// What a report of an audit tells, gathered once, so that every format tells the same.
@NullMarked
package plumbline.report.content;

import org.jspecify.annotations.NullMarked;
