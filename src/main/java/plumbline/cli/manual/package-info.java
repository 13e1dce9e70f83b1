/// `plumbline man`: the manual page, made from what the commands say of themselves.
@NullMarked
package plumbline.cli.manual;

import org.jspecify.annotations.NullMarked;
