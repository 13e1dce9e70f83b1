/// Notices that the files of a folder are others than when it was read.
@NullMarked
package plumbline.source.watch;

import org.jspecify.annotations.NullMarked;
