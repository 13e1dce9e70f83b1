/// The guards of the house: what the code may depend on, look like and measure.
@NullMarked
package plumbline.architecture;

import org.jspecify.annotations.NullMarked;
