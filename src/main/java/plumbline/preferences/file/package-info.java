/// The file that preferences are kept in.
@NullMarked
package plumbline.preferences.file;

import org.jspecify.annotations.NullMarked;
