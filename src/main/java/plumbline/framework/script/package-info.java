/// What the tools whose migrations are scripts have in common.
@NullMarked
package plumbline.framework.script;

import org.jspecify.annotations.NullMarked;
