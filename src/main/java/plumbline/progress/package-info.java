/// How long work tells how far it is and learns that it is to stop.
@NullMarked
package plumbline.progress;

import org.jspecify.annotations.NullMarked;
