package plumbline.check.up;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.DataOperation;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.step.Understanding;
import plumbline.schema.binding.Output;
import plumbline.schema.binding.QueryBinder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags a column that one statement names twice.
public final class ColumnsUniqueInStmt implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "columns-unique-in-stmt",
                            Section.UP_FUNCTION,
                            Severity.MEDIUM,
                            "No column listed/assigned twice")
                    .fixedBy("Remove the one that was not meant")
                    .notApplicableWithout("a statement that lists columns");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// What begins a clause of other servers where a column would stand.
    private static final Set<String> CLAUSES =
            Set.of("index", "key", "unique", "family", "inverted", "fulltext");

    private static final Pattern HAS_SOURCE = Pattern.compile("(?i)^\\s*with\\b|\\bfrom\\b");

    @Override
    public boolean isForWaysDown() {
        return true;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return switch (step.operation()) {
            case CreateTable table ->
                    List.of(verdict("CREATE TABLE " + table.table(), findTwice(step, table)));
            case CreateView view ->
                    List.of(verdict("the view " + view.view(), findTwice(step, view)));
            case Insert insert ->
                    List.of(
                            verdict(
                                    "INSERT INTO " + insert.table(),
                                    findTwice(step, insert.columns())));
            case Update update ->
                    List.of(verdict("UPDATE " + update.table(), findTwice(step, List.of())));
            case DataOperation.Merge merge ->
                    List.of(verdict("MERGE INTO " + merge.table(), findTwice(step, List.of())));
            case AddColumn add when AddedTwice.is(step, add) ->
                    List.of(
                            fail(
                                    "ALTER TABLE %s adds the column %s twice",
                                    add.table(), add.column()));
            default -> List.of();
        };
    }

    private static Verdict verdict(String statement, Optional<String> twice) {
        return twice.map(column -> fail("%s names the column %s twice", statement, column))
                .orElseGet(() -> pass("%s names each column once", statement));
    }

    private static Optional<String> findTwice(StepSubject step, CreateTable table) {
        boolean whole = step.step().understanding() == Understanding.FULL;
        Optional<String> column =
                findTwice(
                                table.columns().stream()
                                        .map(ColumnDefinition::name)
                                        .filter(name -> whole || !CLAUSES.contains(name))
                                        .toList())
                        .or(() -> findKey(step));
        String query = table.query();
        return column.isPresent() || query == null
                ? column
                : findTwice(outputs(step, query, table.queryColumns()));
    }

    private static Optional<String> findTwice(StepSubject step, CreateView view) {
        return findTwice(outputs(step, view.query(), view.columns()));
    }

    /// A query over other tables may give names that only the server knows.
    private static List<String> outputs(StepSubject step, String query, List<String> named) {
        boolean simple = !HAS_SOURCE.matcher(query).find();
        Stream<String> names =
                new QueryBinder(step.before())
                        .outputs(query).stream()
                                .map(Output::name)
                                .skip(named.size())
                                .filter(name -> simple || !name.startsWith("?"));
        return query.stripLeading().regionMatches(true, 0, "with", 0, 4)
                ? named
                : Stream.concat(named.stream(), names).toList();
    }

    private static Optional<String> findTwice(StepSubject step, List<String> columns) {
        String sql = step.step().sql();
        return sql.isEmpty() || step.step().dynamic()
                ? findTwice(columns).or(() -> findKey(step))
                : Repetition.find(sql);
    }

    /// An object of a program keeps the last one only, without a word.
    private static Optional<String> findKey(StepSubject step) {
        return step.migration()
                .set()
                .sources()
                .findDocument(step.span().file())
                .flatMap(document -> RepeatedKeys.find(document, step.span()));
    }

    private static Optional<String> findTwice(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(each -> !seen.add(each)).findFirst();
    }
}
