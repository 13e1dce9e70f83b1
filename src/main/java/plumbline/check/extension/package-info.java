/// The checks on extensions.
@NullMarked
package plumbline.check.extension;

import org.jspecify.annotations.NullMarked;
