/// Migrations carried out step by step.
@NullMarked
package plumbline.schema.replay.passage;

import org.jspecify.annotations.NullMarked;
