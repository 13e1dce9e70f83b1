/// What an old audit says, as it says it.
@NullMarked
package plumbline.review.imports.document;

import org.jspecify.annotations.NullMarked;
