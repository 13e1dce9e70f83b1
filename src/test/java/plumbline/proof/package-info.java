/// What a real PostgreSQL holds, to hold against what Plumbline says it holds.
@NullMarked
package plumbline.proof;

import org.jspecify.annotations.NullMarked;
