/// Text and positions: folders, files, spans, git facts. Depends on no other part.
@NullMarked
package plumbline.source;

import org.jspecify.annotations.NullMarked;
