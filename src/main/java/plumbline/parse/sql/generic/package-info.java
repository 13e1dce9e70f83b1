/// Statements of any dialect as JSqlParser reads them; the only place that knows it.
@NullMarked
package plumbline.parse.sql.generic;

import org.jspecify.annotations.NullMarked;
