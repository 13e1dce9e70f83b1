/// All checks by all services on one sheet: where they differ is seen at once.
@NullMarked
package plumbline.gui.matrix;

import org.jspecify.annotations.NullMarked;
