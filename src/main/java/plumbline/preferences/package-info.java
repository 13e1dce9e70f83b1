/// What a person set once and wants to find again.
@NullMarked
package plumbline.preferences;

import org.jspecify.annotations.NullMarked;
