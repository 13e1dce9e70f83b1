/// One file or imported audit, to read.
@NullMarked
package plumbline.gui.document;

import org.jspecify.annotations.NullMarked;
