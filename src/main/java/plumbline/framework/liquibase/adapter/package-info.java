/// Liquibase: the adapter, and how a changeset becomes a migration.
@NullMarked
package plumbline.framework.liquibase.adapter;

import org.jspecify.annotations.NullMarked;
