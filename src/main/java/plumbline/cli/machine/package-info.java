/// What can be asked of the machine; each question is an interface, so that tests can lie.
@NullMarked
package plumbline.cli.machine;

import org.jspecify.annotations.NullMarked;
