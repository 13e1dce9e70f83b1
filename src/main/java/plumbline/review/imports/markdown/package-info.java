/// Markdown as far as audits use it: headings, tables, lists, code, text, each with its lines.
@NullMarked
package plumbline.review.imports.markdown;

import org.jspecify.annotations.NullMarked;
