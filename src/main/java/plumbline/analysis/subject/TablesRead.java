package plumbline.analysis.subject;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.schema.dependency.TableMentions;
import plumbline.schema.object.Relation;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The tables that a text of SQL reads or writes, as far as its names are those of tables.
public record TablesRead(StepSubject step, SchemaState state) {

    /// Names that a trigger gives to rows, and that no table has.
    private static final Pattern ROWS = Pattern.compile("(?i)(?:new|old)(?:_\\w+)?");

    private static final Set<String> CATALOGUES = Set.of("pg_catalog", "information_schema");

    /// Those that the schema has; in a part of a history every name that nothing else gives.
    public List<ObjectName> of(String sql) {
        Lookup lookup = new Lookup(state);
        boolean part = step.migration().set().isOnExistingTables();
        return TableMentions.of(sql, Dialect.POSTGRESQL).stream()
                .filter(
                        each ->
                                lookup.findRelation(each, Relation.class).isPresent()
                                        || (part && isForeign(sql, each)))
                .toList();
    }

    /// A name that a WITH or a variable gives is no table.
    private static boolean isForeign(String sql, ObjectName name) {
        String schema = name.schema();
        String own = name.name();
        boolean catalogue =
                own.startsWith("pg_") || (schema != null && CATALOGUES.contains(schema));
        boolean given =
                Pattern.compile(
                                "\\b"
                                        + Pattern.quote(own.toLowerCase(Locale.ROOT))
                                        + "\"?\\s*(?:\\([^()]*\\)\\s*)?as\\s+(?:(?:not\\s+)?materialized\\s*)?\\(")
                        .matcher(sql.toLowerCase(Locale.ROOT))
                        .find();
        return !name.dynamic() && !catalogue && !given && !ROWS.matcher(own).matches();
    }
}
