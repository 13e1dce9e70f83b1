/// Text and positions: folders, files, spans, git facts. Knows no parser and no framework.
@NullMarked
package plumbline.source;

import org.jspecify.annotations.NullMarked;
