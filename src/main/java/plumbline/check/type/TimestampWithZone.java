package plumbline.check.type;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Column;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags points in time that are kept without their zone.
public final class TimestampWithZone implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "type-timestamptz",
                            Section.TYPES,
                            Severity.MEDIUM,
                            "timestamptz, not timestamp")
                    .fixedBy("Make the column timestamptz")
                    .notApplicableWithout("a column of a point in time");

    private static final String WITH_ZONE = "timestamp with time zone";
    private static final String WITHOUT_ZONE = "timestamp without time zone";

    /// How columns are called that say when something happened.
    private static final Pattern EVENT =
            Pattern.compile(
                    "(.*_)?(at|on|ts|time|date|timestamps?|created|updated|deleted|modified|changed"
                            + "|expires|expiry|last_\\w+)|\\w*[a-z](At|On|Ts|Time|Date|Timestamp)");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        boolean mixed =
                migration
                        .set()
                        .end()
                        .all(Column.class)
                        .anyMatch(each -> each.type().name().equals(WITH_ZONE));
        return migration.up().stream()
                .filter(StepSubject::runs)
                .flatMap(
                        step ->
                                TypedColumn.of(step).stream()
                                        .flatMap(each -> judge(each, mixed))
                                        .map(verdict -> verdict.atMost(step.certainty())))
                .toList();
    }

    private static Stream<Verdict> judge(TypedColumn column, boolean mixed) {
        return switch (column.type().name()) {
            case WITH_ZONE -> Stream.of(pass("%s is timestamptz", column).at(column.place()));
            case WITHOUT_ZONE -> Stream.of(without(column, mixed).at(column.place()));
            default -> Stream.empty();
        };
    }

    private static Verdict without(TypedColumn column, boolean mixed) {
        if (mixed) {
            return partial("%s has no time zone, while other columns have one", column);
        }
        return EVENT.matcher(column.name()).matches()
                ? fail("%s says when something happened, but not in which time zone", column)
                : partial("%s has no time zone", column);
    }
}
