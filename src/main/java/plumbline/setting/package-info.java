/// What surrounds migrations (scripts, containers, pipelines, documents), as facts with positions.
@NullMarked
package plumbline.setting;

import org.jspecify.annotations.NullMarked;
