/// Finds verdicts, issues, fixes and claims in the blocks of a document.
@NullMarked
package plumbline.review.imports.reading;

import org.jspecify.annotations.NullMarked;
