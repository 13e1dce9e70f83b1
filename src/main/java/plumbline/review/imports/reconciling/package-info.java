/// Counts an old audit again and flags what does not agree.
@NullMarked
package plumbline.review.imports.reconciling;

import org.jspecify.annotations.NullMarked;
