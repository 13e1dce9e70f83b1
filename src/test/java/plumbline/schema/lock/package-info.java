/// What operations cost, held against what real servers did.
@NullMarked
package plumbline.schema.lock;

import org.jspecify.annotations.NullMarked;
