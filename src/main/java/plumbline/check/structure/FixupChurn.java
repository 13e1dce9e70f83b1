package plumbline.check.structure;

import static plumbline.check.Verdict.partial;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Migration;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Flags several migrations that correct columns or constraints of tables made days before.
public final class FixupChurn implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "fixup-churn",
                            Section.FILE_STRUCTURE,
                            Severity.LOW,
                            "Corrective migrations right after creation")
                    .fixedBy("review a table before it is made, and squash before the release")
                    .passedWithout("a row of three corrections within seven days of a new table");

    private static final Duration SOON = Duration.ofDays(7);
    private static final int MANY = 3;

    /// The first step of a migration that corrects a young table.
    private record Correction(StepSubject step, ObjectName table, Migration maker) {}

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Verdict> verdicts = new ArrayList<>();
        for (SetSubject set : service.sets()) {
            Clock clock = Clock.of(service, set);
            List<Correction> found =
                    set.migrations().stream().flatMap(each -> find(each, clock).stream()).toList();
            List<Correction> row = longestRow(found, clock);
            if (row.size() >= MANY) {
                verdicts.add(judge(row));
            }
        }
        return verdicts;
    }

    /// The most corrections that lie within seven days.
    private static List<Correction> longestRow(List<Correction> found, Clock clock) {
        List<Correction> longest = List.of();
        for (int i = 0; i < found.size(); i++) {
            Migration first = found.get(i).step().migration().migration();
            List<Correction> row =
                    found.stream()
                            .skip(i)
                            .takeWhile(
                                    each ->
                                            clock.isWithin(
                                                    first,
                                                    each.step().migration().migration(),
                                                    SOON))
                            .toList();
            longest = row.size() > longest.size() ? row : longest;
        }
        return longest;
    }

    private static Optional<Correction> find(MigrationSubject migration, Clock clock) {
        return migration.up().stream()
                .filter(step -> step.runs() && isCorrection(step.operation()))
                .flatMap(step -> find(step, clock).stream())
                .findFirst();
    }

    private static Optional<Correction> find(StepSubject step, Clock clock) {
        ObjectName table = step.operation().table();
        Standing standing = table == null ? null : step.standing(table);
        Migration maker = standing == null || standing.isNew() ? null : standing.maker();
        return table != null
                        && maker != null
                        && clock.isWithin(maker, step.migration().migration(), SOON)
                ? Optional.of(new Correction(step, table, maker))
                : Optional.empty();
    }

    private static boolean isCorrection(Operation operation) {
        return switch (operation) {
            case ColumnOperation.AddColumn _, ColumnOperation.SetColumnProperty _ -> false;
            case ConstraintOperation.ValidateConstraint _ -> false;
            case ColumnOperation _, ConstraintOperation _ -> true;
            default -> false;
        };
    }

    private static Verdict judge(List<Correction> found) {
        TreeSet<String> tables = new TreeSet<>();
        found.forEach(each -> tables.add(each.table().toString()));
        Verdict verdict =
                partial(
                                "%d migrations correct tables that were made at most seven days"
                                        + " before: %s",
                                found.size(), String.join(", ", tables))
                        .likely()
                        .at(found.getLast().step().span());
        for (Correction each : found) {
            String maker = Places.name(each.maker().file());
            verdict =
                    verdict.with(
                            Evidence.code(
                                    each.step().span(), each.table() + " was made by " + maker));
        }
        return verdict;
    }
}
