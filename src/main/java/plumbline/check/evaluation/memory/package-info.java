/// Keeps what was found in single files for later runs of the same program.
@NullMarked
package plumbline.check.evaluation.memory;

import org.jspecify.annotations.NullMarked;
