package plumbline.check.down;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.schema.difference.Difference;
import plumbline.schema.difference.ObjectKey;

import java.util.List;
import java.util.stream.Collectors;

/// Flags what a way up makes or changes and the way down does not take back.
public final class DownReversesUp implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-reverses-up",
                            Section.DOWN_FUNCTION,
                            Severity.HIGH,
                            "Each up operation has its inverse")
                    .fixedBy("add the inverse that is missing to the way down")
                    .notApplicableWithout("a way down");

    private static final int SHOWN = 4;
    private static final int PAIRS = 6;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        if (!Back.isThere(migration)) {
            return List.of();
        }
        List<Difference> left = Residues.forgotten(migration);
        Traces up = Traces.of(migration, Way.UP);
        List<ObjectKey> touched = up.whole();
        if (touched.isEmpty()) {
            return List.of();
        }
        return List.of(
                left.isEmpty()
                        ? whole(migration, up, touched)
                        : Back.given(migration, incomplete(migration, up, left, touched.size())));
    }

    private static Verdict incomplete(
            MigrationSubject migration, Traces up, List<Difference> left, int touched) {
        String what =
                left.stream()
                        .limit(SHOWN)
                        .map(DownReversesUp::words)
                        .collect(Collectors.joining(", "));
        String more = left.size() > SHOWN ? " and " + (left.size() - SHOWN) + " more" : "";
        boolean helper =
                !migration.half(Way.DOWN).open().isEmpty()
                        || migration.down().stream()
                                .anyMatch(each -> each.operation() instanceof RawSql);
        boolean most = left.size() * 5 <= touched;
        boolean soft = left.stream().allMatch(Residues::isMinor);
        Verdict verdict =
                helper || most || soft
                        ? partial("after the way down %s%s", what, more)
                        : fail("after the way down %s%s", what, more);
        for (Difference each : left) {
            verdict =
                    verdict.with(
                            up.find(each.object()).stream()
                                    .map(step -> Evidence.code(step.span(), words(each)))
                                    .toList());
        }
        return verdict.at(
                up.find(left.getFirst().object())
                        .map(step -> step.span())
                        .orElse(Back.head(migration)));
    }

    private static String words(Difference difference) {
        String object = difference.object().kind() + " " + difference.object().name();
        return switch (difference.kind()) {
            case ONLY_AFTER -> object + " stays";
            case ONLY_BEFORE -> object + " is missing";
            case CHANGED ->
                    object
                            + " keeps its "
                            + difference.changes().stream()
                                    .map(Difference.Change::fact)
                                    .collect(Collectors.joining(" and "));
        };
    }

    private static Verdict whole(MigrationSubject migration, Traces up, List<ObjectKey> touched) {
        Traces down = Traces.of(migration, Way.DOWN);
        Verdict verdict =
                pass("all that the way up touches is as it was before").at(Back.head(migration));
        for (ObjectKey key : touched.stream().filter(up::has).limit(PAIRS).toList()) {
            verdict =
                    verdict.with(
                            down.find(key).stream()
                                    .map(
                                            step ->
                                                    Evidence.code(
                                                            step.span(),
                                                            "takes back "
                                                                    + key.kind()
                                                                    + " "
                                                                    + key.name()))
                                    .toList());
        }
        return Back.given(migration, verdict);
    }
}
