/// Two copies of one audit come together: what the other one brings, and which side stands.
@NullMarked
package plumbline.gui.joining;

import org.jspecify.annotations.NullMarked;
