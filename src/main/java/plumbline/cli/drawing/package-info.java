/// The command that draws what was read: one class for each view, with the options of its own.
@NullMarked
package plumbline.cli.drawing;

import org.jspecify.annotations.NullMarked;
