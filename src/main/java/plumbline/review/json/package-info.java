/// Reads and writes JSON as fields that are asked for by name.
@NullMarked
package plumbline.review.json;

import org.jspecify.annotations.NullMarked;
