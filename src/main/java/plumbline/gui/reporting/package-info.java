/// What a report is to be, what it will be, and how it is written; all of it for the background.
@NullMarked
package plumbline.gui.reporting;

import org.jspecify.annotations.NullMarked;
