/// Reports as Markdown, in several styles that people know.
@NullMarked
package plumbline.report.markdown;

import org.jspecify.annotations.NullMarked;
