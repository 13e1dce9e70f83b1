/// What a script computes when it is run on paper, and how a framework takes part in that.
@NullMarked
package plumbline.parse.script.value;

import org.jspecify.annotations.NullMarked;
