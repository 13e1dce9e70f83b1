/// Work off the UI thread: running, progress, cancelling, and what the window shows of it.
@NullMarked
package plumbline.gui.task;

import org.jspecify.annotations.NullMarked;
