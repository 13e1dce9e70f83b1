/// When migrations came, in which order they run, and where the two do not agree.
@NullMarked
package plumbline.analysis.timeline;

import org.jspecify.annotations.NullMarked;
