/// What depends on what, as a drawing to walk in and as a list.
@NullMarked
package plumbline.gui.graph;

import org.jspecify.annotations.NullMarked;
