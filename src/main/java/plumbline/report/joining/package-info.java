/// What two copies of an audit say, as text and as JSON.
@NullMarked
package plumbline.report.joining;

import org.jspecify.annotations.NullMarked;
