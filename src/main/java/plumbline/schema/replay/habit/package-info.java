/// What the builders of tools do to a schema beside what their operations say.
@NullMarked
package plumbline.schema.replay.habit;

import org.jspecify.annotations.NullMarked;
