/// The ninth place: a report is asked for, seen before it is written, and brought back.
@NullMarked
package plumbline.gui.reports;

import org.jspecify.annotations.NullMarked;
