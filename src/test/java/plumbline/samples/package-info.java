/// Holds the sample projects against what is said about them.
@NullMarked
package plumbline.samples;

import org.jspecify.annotations.NullMarked;
