/// What the installers are made of.
@NullMarked
package plumbline.installer;

import org.jspecify.annotations.NullMarked;
