package plumbline.check.index;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Routine;
import plumbline.schema.object.View;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells documents, arrays and texts that are searched without an index that can look inside.
public final class GinIndexes implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "idx-gin",
                            Section.INDEXES,
                            Severity.LOW,
                            "GIN for jsonb/tsvector/array/trgm")
                    .fixedBy("Build a GIN index with the operator class of the search")
                    .notApplicableWithout("a column that is searched inside");

    private static final Set<String> INSIDE = Set.of("gin", "gist", "rum");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        SchemaState end = migration.set().end();
        Stream<Verdict> columns =
                migration.made(Column.class).stream()
                        .filter(each -> isInner(each.object()))
                        .flatMap(each -> judge(end, each));
        Stream<Verdict> built =
                migration.made(Index.class).stream()
                        .filter(each -> each.object().definition().method().equals("gin"))
                        .map(
                                each ->
                                        pass("%s is a GIN index", each.object().name())
                                                .atMost(each.certainty())
                                                .at(each.place()));
        return Stream.concat(columns, built).toList();
    }

    private static boolean isInner(Column column) {
        String type = column.type().name();
        return !column.inherited()
                && (type.equals("jsonb")
                        || type.equals("tsvector")
                        || column.type().dimensions() > 0);
    }

    private static Stream<Verdict> judge(SchemaState end, Made<Column> made) {
        Column column = made.object();
        List<Index> indexes = end.usersOf(column.id(), Index.class).toList();
        if (indexes.stream().anyMatch(each -> INSIDE.contains(each.definition().method()))) {
            return Stream.empty();
        }
        String named = column.name() + " of " + Naming.of(end).name(column.table());
        boolean plain =
                indexes.stream()
                        .anyMatch(each -> each.definition().columns().contains(column.id()));
        if (plain && !column.type().name().equals("tsvector")) {
            return said(made, partial("a B-tree cannot look into %s", named));
        }
        if (column.type().name().equals("tsvector")) {
            return said(made, partial("%s is there to be searched and has no GIN index", named));
        }
        return isSearched(end, column)
                ? said(made, partial("%s is searched without a GIN index", named))
                : Stream.empty();
    }

    private static Stream<Verdict> said(Made<Column> made, Verdict verdict) {
        return Stream.of(verdict.atMost(made.certainty()).at(made.place()));
    }

    /// Whether a view or a routine of the schema looks inside.
    private static boolean isSearched(SchemaState end, Column column) {
        Pattern search =
                Pattern.compile(
                        "(?i)\\b" + Pattern.quote(column.name()) + "\"?\\s*(@>|<@|@\\?|@@|&&|\\?)");
        return Stream.concat(
                        end.all(View.class).map(each -> each.query().written()),
                        end.all(Routine.class).map(Routine::definition))
                .anyMatch(each -> search.matcher(each).find());
    }
}
