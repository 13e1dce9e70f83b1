/// What became of each cell since an earlier audit, and why the score is another.
@NullMarked
package plumbline.gui.compare;

import org.jspecify.annotations.NullMarked;
