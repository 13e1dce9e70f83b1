/// Timelines as text and as JSON.
@NullMarked
package plumbline.report.timeline;

import org.jspecify.annotations.NullMarked;
