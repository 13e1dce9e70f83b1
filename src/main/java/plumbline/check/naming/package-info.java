/// The checks on names and conventions.
@NullMarked
package plumbline.check.naming;

import org.jspecify.annotations.NullMarked;
