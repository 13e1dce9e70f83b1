/// Brings an edited workbook back into a saved audit, as one step that can be undone.
@NullMarked
package plumbline.review.imports.workbook.applying;

import org.jspecify.annotations.NullMarked;
