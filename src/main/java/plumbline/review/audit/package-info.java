/// The folder that an audit is kept in, and what a person does in it.
@NullMarked
package plumbline.review.audit;

import org.jspecify.annotations.NullMarked;
