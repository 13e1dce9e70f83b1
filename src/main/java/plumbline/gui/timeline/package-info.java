/// Migrations on lanes, one for each set of a service.
@NullMarked
package plumbline.gui.timeline;

import org.jspecify.annotations.NullMarked;
