/// The manners in which a report is written as Markdown.
@NullMarked
package plumbline.report.markdown.style;

import org.jspecify.annotations.NullMarked;
