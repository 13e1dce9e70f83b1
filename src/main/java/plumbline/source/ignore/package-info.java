/// The patterns of `.gitignore` files.
@NullMarked
package plumbline.source.ignore;

import org.jspecify.annotations.NullMarked;
