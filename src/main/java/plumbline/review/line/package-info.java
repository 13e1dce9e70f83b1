/// Writes an action as one line of JSON and reads it back: the format of the journal.
@NullMarked
package plumbline.review.line;

import org.jspecify.annotations.NullMarked;
