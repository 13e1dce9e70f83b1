/// Which files Flyway runs, and which of them belong together.
@NullMarked
package plumbline.framework.flyway.place;

import org.jspecify.annotations.NullMarked;
