/// The command that brings two copies of an audit together.
@NullMarked
package plumbline.cli.joining;

import org.jspecify.annotations.NullMarked;
