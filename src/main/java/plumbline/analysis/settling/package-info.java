/// What people say of statements that could not be read, taken into what was read.
@NullMarked
package plumbline.analysis.settling;

import org.jspecify.annotations.NullMarked;
