package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Parameters;
import plumbline.framework.liquibase.SearchPath;
import plumbline.operation.Dialect;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceTree;

import java.util.Locale;

/// What a change is read against: the database, the changelog it stands in, and the files around.
///
/// `quoteAll` when every name keeps its capitals.
public record ChangeWorld(
        Dialect dialect,
        boolean quoteAll,
        SqlReader sql,
        SourceTree tree,
        SearchPath searchPath,
        String changelog,
        Parameters parameters) {

    public ChangeWorld on(Dialect other) {
        return new ChangeWorld(other, quoteAll, sql, tree, searchPath, changelog, parameters);
    }

    /// The same for what stands in another changelog.
    public ChangeWorld in(String other) {
        return new ChangeWorld(dialect, quoteAll, sql, tree, searchPath, other, parameters);
    }

    public ChangeWorld quoting(boolean all) {
        return new ChangeWorld(dialect, all, sql, tree, searchPath, changelog, parameters);
    }

    /// What Liquibase calls the database in `dbms`.
    public String database() {
        return dialect.name().toLowerCase(Locale.ROOT);
    }
}
