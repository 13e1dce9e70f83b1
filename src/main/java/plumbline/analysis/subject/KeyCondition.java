package plumbline.analysis.subject;

import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a WHERE clause names the few rows it is about by a key and written values.
record KeyCondition(String where, StepSubject step) {

    private static final String VALUE = "(?:'(?:[^']|'')*'(?:::\\w+)?|-?\\d+|[$:?]\\w*)";
    private static final Pattern BY_VALUES =
            Pattern.compile(
                    "\\(?\\s*(?:\\w+\\.)?\"?(\\w+)\"?\\s*(?:=\\s*(?:%1$s|'?\\$\\{[^}]*\\}'?)|IN\\s*\\(\\s*%1$s(?:\\s*,\\s*%1$s)*+\\s*\\))\\s*\\)?(?:\\s+AND\\b.*)?"
                            .formatted(VALUE),
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> USUAL_KEYS = Set.of("id", "uuid", "key", "code", "slug");

    static KeyCondition of(String where, StepSubject step) {
        return new KeyCondition(where.strip(), step);
    }

    boolean holds() {
        Matcher written = BY_VALUES.matcher(where);
        ObjectName table = step.operation().table();
        if (!written.matches() || table == null || isOneOfMany()) {
            return false;
        }
        String column = written.group(1).toLowerCase(Locale.ROOT);
        return step.findTable(table)
                .filter(found -> !found.assumed())
                .map(found -> isKey(found, column))
                .orElseGet(() -> USUAL_KEYS.contains(column));
    }

    /// The row of one round of a loop is one, and those of all rounds are not few.
    private boolean isOneOfMany() {
        return step.step().circumstances().repeated() && where.contains("${");
    }

    private boolean isKey(Table table, String name) {
        return step.lookup()
                .findColumn(table.id(), name)
                .map(Column::id)
                .filter(id -> hasKey(table, id))
                .isPresent();
    }

    private boolean hasKey(Table table, int column) {
        List<Integer> only = List.of(column);
        boolean constrained =
                step.before()
                        .usersOf(table.id(), TableConstraint.class)
                        .filter(
                                each ->
                                        each instanceof TableConstraint.PrimaryKey
                                                || each instanceof TableConstraint.Unique)
                        .anyMatch(each -> each.columns().equals(only));
        return constrained
                || step.before()
                        .usersOf(table.id(), Index.class)
                        .anyMatch(
                                each ->
                                        each.definition().unique()
                                                && each.definition().columns().equals(only));
    }
}
