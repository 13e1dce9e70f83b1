/// Liquibase: where its configuration says that changelogs are, and which of them they include.
@NullMarked
package plumbline.framework.liquibase.setup;

import org.jspecify.annotations.NullMarked;
