/// What the About view tells: the parts that others made, their licences and their versions.
@NullMarked
package plumbline.gui.about;

import org.jspecify.annotations.NullMarked;
