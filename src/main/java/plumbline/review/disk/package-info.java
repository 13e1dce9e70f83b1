/// Puts files on the disk so that they are whole, and stay.
@NullMarked
package plumbline.review.disk;

import org.jspecify.annotations.NullMarked;
