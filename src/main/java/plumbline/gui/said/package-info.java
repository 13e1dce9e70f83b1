/// What checks and people say against a migration, beside whatever shows it.
@NullMarked
package plumbline.gui.said;

import org.jspecify.annotations.NullMarked;
