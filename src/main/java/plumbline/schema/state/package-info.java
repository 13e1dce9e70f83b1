/// A whole schema at one moment; nothing in it ever changes, the next moment shares what it keeps.
@NullMarked
package plumbline.schema.state;

import org.jspecify.annotations.NullMarked;
