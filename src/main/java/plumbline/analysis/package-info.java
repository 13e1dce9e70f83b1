/// From folders to proposals: discover, read, replay, evaluate.
@NullMarked
package plumbline.analysis;

import org.jspecify.annotations.NullMarked;
