package plumbline.check.up;

import plumbline.analysis.dependency.SetDependencies;
import plumbline.schema.object.Extension;

import java.util.Set;

/// Tells whether a function of a trigger may come from elsewhere than the migrations.
final class TriggerFunctions {

    private static final Set<String> OF_SERVER =
            Set.of(
                    "suppress_redundant_updates_trigger()",
                    "tsvector_update_trigger()",
                    "tsvector_update_trigger_column()",
                    "unique_key_recheck()");

    /// Extensions that bring no functions for triggers.
    private static final Set<String> WITHOUT =
            Set.of(
                    "uuid-ossp",
                    "pgcrypto",
                    "citext",
                    "pg_trgm",
                    "btree_gin",
                    "btree_gist",
                    "hstore",
                    "unaccent",
                    "fuzzystrmatch",
                    "intarray",
                    "ltree",
                    "cube",
                    "earthdistance",
                    "tablefunc",
                    "pg_stat_statements",
                    "vector",
                    "postgis",
                    "plpgsql");

    private TriggerFunctions() {}

    static boolean isOfServer(String name) {
        return OF_SERVER.contains(name) || name.startsWith("RI_FKey_");
    }

    /// An extension or a piece of SQL that was not understood may make it.
    static boolean mayBeElsewhere(SetDependencies set) {
        return !set.history().end().general().isEmpty()
                || set.history()
                        .end()
                        .all(Extension.class)
                        .anyMatch(each -> !WITHOUT.contains(each.name()));
    }
}
