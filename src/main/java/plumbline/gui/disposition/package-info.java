/// Saying what happens with what is no PASS: a form that every screen of the audit can show.
@NullMarked
package plumbline.gui.disposition;

import org.jspecify.annotations.NullMarked;
