package plumbline.check.data;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.source.SourceSpan;
import plumbline.source.code.Comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what was done for data before it is dropped: a copy, a new name, a word of somebody.
final class Farewell {

    private Farewell() {}

    /// A step before this one that copies rows of a table somewhere else.
    static Optional<StepSubject> findCopy(StepSubject step, ObjectName table, String column) {
        Pattern from = word(table.name());
        Pattern what = column.isEmpty() ? from : word(column);
        return earlier(step).stream()
                .filter(each -> isCopy(each.operation(), table, from, what))
                .findFirst();
    }

    private static boolean isCopy(
            Operation operation, ObjectName table, Pattern from, Pattern what) {
        return switch (operation) {
            case Insert insert ->
                    !insert.table().name().equals(table.name())
                            && holds(insert.query(), from, what);
            case CreateTable made -> holds(made.query(), from, what);
            case Update update -> holds(update.assignments(), what, what);
            default -> false;
        };
    }

    private static boolean holds(@Nullable String query, Pattern from, Pattern what) {
        return query != null
                && from.matcher(query).find()
                && (what.matcher(query).find() || query.contains("*"));
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?i)(?<![A-Za-z0-9_])" + Pattern.quote(name) + "(?![A-Za-z0-9_])");
    }

    /// An earlier migration that gave the table the name that it has now.
    static Optional<StepSubject> findRename(StepSubject step, ObjectName table) {
        return earlier(step).stream()
                .filter(each -> each.migration() != step.migration())
                .filter(
                        each ->
                                each.operation() instanceof RenameTable renamed
                                        && renamed.newName().equals(table.name()))
                .findFirst();
    }

    /// A comment in the file of a step that says such words.
    static Optional<SourceSpan> findWord(StepSubject step, Pattern words) {
        return step.migration()
                .findDocument()
                .filter(each -> each.file().equals(step.span().file()))
                .flatMap(
                        document ->
                                step.migration().set().code(document).comments().stream()
                                        .filter(each -> words.matcher(each.text()).find())
                                        .map(Comment::span)
                                        .findFirst());
    }

    /// All steps of ways up that run before this one.
    static List<StepSubject> earlier(StepSubject step) {
        List<StepSubject> all = new ArrayList<>();
        for (MigrationSubject each : step.migration().set().migrations()) {
            if (each.position() < step.migration().position()) {
                all.addAll(each.up());
            }
        }
        all.addAll(step.migration().up().subList(0, step.position()));
        return all.stream().filter(StepSubject::runs).toList();
    }
}
