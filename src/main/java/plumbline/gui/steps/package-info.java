/// All that was done in an audit, step by step, and the way back and forth between them.
@NullMarked
package plumbline.gui.steps;

import org.jspecify.annotations.NullMarked;
