package plumbline.check.production;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.lock.LockMode;
import plumbline.source.code.Comment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Marks migrations that lock and go through whole tables without a word on how long that takes.
public final class ProductionImpactAssessed implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "production-impact-assessed",
                            Section.PRODUCTION,
                            Severity.MEDIUM,
                            "Impact assessed (rows, time, lock)")
                    .fixedBy("Write rows, time and lock into a comment of the migration")
                    .notApplicableWithout("a scan or rewrite under an ACCESS EXCLUSIVE lock")
                    .answeredByHand();

    private static final Pattern ESTIMATE =
            Pattern.compile(
                    "(?i)\\b(?:(?<!-)impact(?!-)|estimate[ds]?|downtime|duration|auswirkung|dauer)\\b"
                        + "|\\d[\\d.,_]*\\s*(?:k|m|thousand|million|mio)?\\.?\\s*"
                        + "(?:rows?|[gm]b|minutes?|min|seconds?|sec|ms|zeilen|minuten|sekunden)\\b");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForSingleFiles() {
        return false;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        Optional<StepSubject> heavy =
                migration.up().stream().filter(step -> step.runs() && isHeavy(step)).findFirst();
        return heavy.map(step -> List.of(judge(migration, step))).orElse(List.of());
    }

    private static boolean isHeavy(StepSubject step) {
        Burden burden = new Burden(step);
        return !burden.works().isEmpty() && !burden.locks(LockMode.ACCESS_EXCLUSIVE).isEmpty();
    }

    private static Verdict judge(MigrationSubject migration, StepSubject step) {
        String table = new Burden(step).works().getFirst().name();
        return migration.findDocument().stream()
                .flatMap(document -> migration.set().code(document).comments().stream())
                .flatMap(ProductionImpactAssessed::estimate)
                .findFirst()
                .map(found -> pass("a comment says what to expect on %s", table).with(found))
                .orElseGet(
                        () ->
                                partial(
                                        "%s is locked and gone through, and no comment says for how"
                                                + " long",
                                        table))
                .at(step.span());
    }

    private static Stream<Evidence> estimate(Comment comment) {
        return ESTIMATE.matcher(comment.text()).find()
                ? Stream.of(Evidence.code(comment.span(), "an estimate"))
                : Stream.of();
    }
}
