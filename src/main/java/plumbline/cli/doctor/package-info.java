/// `plumbline doctor`: what the machine has, what is missing, and how to get it.
@NullMarked
package plumbline.cli.doctor;

import org.jspecify.annotations.NullMarked;
