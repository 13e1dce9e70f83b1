package plumbline.framework.liquibase.adapter;

import plumbline.framework.liquibase.Part;
import plumbline.operation.Dialect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Databases by the names that Liquibase gives them.
final class Dialects {

    private Dialects() {}

    static String name(Dialect dialect) {
        return dialect.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dialect> find(String name) {
        return Arrays.stream(Dialect.values())
                .filter(dialect -> name(dialect).equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// The only database that a changeset is for, where that is not the one of its set; some tell
    /// it by a context of that name.
    static Optional<Dialect> findOther(Part changeSet, Dialect usual) {
        String dbms = changeSet.get("dbms", "");
        if (!dbms.isEmpty() && !Part.concerns(dbms, name(usual))) {
            return Arrays.stream(dbms.split(",", -1)).flatMap(n -> find(n).stream()).findFirst();
        }
        return find(changeSet.get("context", changeSet.get("contextFilter", "")))
                .filter(dialect -> dialect != usual);
    }
}
