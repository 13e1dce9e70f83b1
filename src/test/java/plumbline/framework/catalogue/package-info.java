/// Holds all adapters together to what they promise.
@NullMarked
package plumbline.framework.catalogue;

import org.jspecify.annotations.NullMarked;
