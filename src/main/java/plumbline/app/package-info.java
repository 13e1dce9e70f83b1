/// The composition root: makes every service once, in order, and starts window or command line.
@NullMarked
package plumbline.app;

import org.jspecify.annotations.NullMarked;
