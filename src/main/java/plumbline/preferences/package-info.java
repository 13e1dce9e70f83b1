/// What a person set once and wants to find again, and its file.
@NullMarked
package plumbline.preferences;

import org.jspecify.annotations.NullMarked;
