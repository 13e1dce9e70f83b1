/// The same thing judged alike or differently, by services and by people.
@NullMarked
package plumbline.review.agreement;

import org.jspecify.annotations.NullMarked;
