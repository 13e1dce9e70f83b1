/// What goes wrong, told to a person: what failed, what still holds, what to do.
@NullMarked
package plumbline.problem;

import org.jspecify.annotations.NullMarked;
