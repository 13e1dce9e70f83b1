/// What sets Flyway up, whatever file it stands in.
@NullMarked
package plumbline.framework.flyway.setup;

import org.jspecify.annotations.NullMarked;
