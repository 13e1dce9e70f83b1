/// What the tests around steps come to on a schema.
@NullMarked
package plumbline.schema.replay.guard;

import org.jspecify.annotations.NullMarked;
