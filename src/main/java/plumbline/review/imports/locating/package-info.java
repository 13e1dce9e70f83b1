/// Finds the places in the files of a service that an old audit speaks of.
@NullMarked
package plumbline.review.imports.locating;

import org.jspecify.annotations.NullMarked;
