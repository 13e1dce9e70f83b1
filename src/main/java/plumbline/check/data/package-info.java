/// The checks on what destroys data or breaks code that still runs.
@NullMarked
package plumbline.check.data;

import org.jspecify.annotations.NullMarked;
