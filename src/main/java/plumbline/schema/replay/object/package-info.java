/// Everything but tables, as operations change it.
@NullMarked
package plumbline.schema.replay.object;

import org.jspecify.annotations.NullMarked;
