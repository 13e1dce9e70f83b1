/// Checks on the named scripts of a service.
@NullMarked
package plumbline.check.scripts;

import org.jspecify.annotations.NullMarked;
