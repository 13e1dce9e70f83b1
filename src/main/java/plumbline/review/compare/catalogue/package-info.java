/// What an audit decided about its catalogue and the next one takes over.
@NullMarked
package plumbline.review.compare.catalogue;

import org.jspecify.annotations.NullMarked;
