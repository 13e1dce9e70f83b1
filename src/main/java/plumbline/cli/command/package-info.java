/// The commands of the program, and the program that runs them.
@NullMarked
package plumbline.cli.command;

import org.jspecify.annotations.NullMarked;
