/// Java as it is written: parsed files, their classes, and what their literals say.
@NullMarked
package plumbline.parse.java.syntax;

import org.jspecify.annotations.NullMarked;
