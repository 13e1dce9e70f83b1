/// `plumbline completion`: what shells are given to complete commands and options.
@NullMarked
package plumbline.cli.completion;

import org.jspecify.annotations.NullMarked;
