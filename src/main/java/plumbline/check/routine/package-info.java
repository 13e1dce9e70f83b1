/// The checks on triggers and functions.
@NullMarked
package plumbline.check.routine;

import org.jspecify.annotations.NullMarked;
