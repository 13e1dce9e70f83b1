/// Judges ways up by their code: own functions, calls that float, errors that are caught.
@NullMarked
package plumbline.check.up.code;

import org.jspecify.annotations.NullMarked;
