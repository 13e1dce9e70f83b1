/// The command line: one picocli class a command.
@NullMarked
package plumbline.cli;

import org.jspecify.annotations.NullMarked;
