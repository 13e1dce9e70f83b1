/// What git knows about an opened folder: what it ignores, and how each file came and changed.
@NullMarked
package plumbline.source.git;

import org.jspecify.annotations.NullMarked;
