/// What one step of a migration does, free of any framework.
@NullMarked
package plumbline.operation;

import org.jspecify.annotations.NullMarked;
