/// Checks on the containers of a service.
@NullMarked
package plumbline.check.docker;

import org.jspecify.annotations.NullMarked;
