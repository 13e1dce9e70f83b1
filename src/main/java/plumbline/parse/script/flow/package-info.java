/// Variables, branches and the circumstances that hold while a script is run on paper.
@NullMarked
package plumbline.parse.script.flow;

import org.jspecify.annotations.NullMarked;
