/// How what is judged is drawn from what was read.
@NullMarked
package plumbline.analysis.subject;

import org.jspecify.annotations.NullMarked;
