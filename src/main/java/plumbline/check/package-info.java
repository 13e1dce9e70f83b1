/// What every check offers: a question, conditions, a proposal with evidence.
@NullMarked
package plumbline.check;

import org.jspecify.annotations.NullMarked;
