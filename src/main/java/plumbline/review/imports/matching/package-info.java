/// Tells which check of the catalogue a text speaks of.
@NullMarked
package plumbline.review.imports.matching;

import org.jspecify.annotations.NullMarked;
