/// What an audit asks: the catalogue as this audit has it.
@NullMarked
package plumbline.review.catalogue;

import org.jspecify.annotations.NullMarked;
