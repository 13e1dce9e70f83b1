/// What depends on what: objects, tables, migrations and services.
@NullMarked
package plumbline.analysis.dependency;

import org.jspecify.annotations.NullMarked;
