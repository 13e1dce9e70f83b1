/// What the names of files and versions mean to Flyway.
@NullMarked
package plumbline.framework.flyway.naming;

import org.jspecify.annotations.NullMarked;
