/// What depends on what within one state of a schema.
@NullMarked
package plumbline.schema.dependency;

import org.jspecify.annotations.NullMarked;
