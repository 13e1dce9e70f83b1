/// Runs scripts on paper: every path of a function, with what hosts are asked to do on it.
@NullMarked
package plumbline.parse.script.run;

import org.jspecify.annotations.NullMarked;
