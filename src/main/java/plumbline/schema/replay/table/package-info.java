/// Tables, with their columns, constraints and indexes, as operations change them.
@NullMarked
package plumbline.schema.replay.table;

import org.jspecify.annotations.NullMarked;
