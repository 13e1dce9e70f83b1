/// Checks on what the text of migrations says, and on what it hides.
@NullMarked
package plumbline.check.structure.text;

import org.jspecify.annotations.NullMarked;
