/// The second look: another person decides a cell, and both stand until they agree or one settles.
@NullMarked
package plumbline.review.look;

import org.jspecify.annotations.NullMarked;
