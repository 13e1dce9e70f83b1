/// The list of all checks and their pages.
@NullMarked
package plumbline.check.catalogue;

import org.jspecify.annotations.NullMarked;
