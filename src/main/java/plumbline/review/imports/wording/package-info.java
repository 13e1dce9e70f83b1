/// How people word verdicts, scores and lists of names in a line or a cell.
@NullMarked
package plumbline.review.imports.wording;

import org.jspecify.annotations.NullMarked;
