/// The list of all migration tools that Plumbline knows.
@NullMarked
package plumbline.framework.catalogue;

import org.jspecify.annotations.NullMarked;
