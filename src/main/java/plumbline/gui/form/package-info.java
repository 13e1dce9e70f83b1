/// What the forms of several screens have in common.
@NullMarked
package plumbline.gui.form;

import org.jspecify.annotations.NullMarked;
