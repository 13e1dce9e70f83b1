/// Whether the way down of a migration undoes its way up.
@NullMarked
package plumbline.schema.roundtrip;

import org.jspecify.annotations.NullMarked;
