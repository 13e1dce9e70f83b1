package plumbline.review.compare;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.compare.Snapshot.Source;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Answers and snapshots as audits tell them.
public final class Told {

    public static final CheckText CHECK = new CheckText("Rows are kept", Severity.HIGH, "d1");
    public static final Set<Fact> LINES = Set.of(Fact.of("002_drop.sql", "DROP TABLE carts"));
    public static final Answer OPEN = Answer.open(CHECK);

    private Told() {}

    /// What a person decided.
    public static Answer decided(Status status) {
        return answer(CHECK, status, Basis.DECIDED);
    }

    public static Answer proposed(Status status) {
        return answer(CHECK, status, Basis.PROPOSED);
    }

    public static Answer answer(CheckText check, Status status, Basis basis) {
        return new Answer(check, status, basis, check.severity(), "seen", null, LINES);
    }

    /// The same about a check whose text is another now.
    public static Answer rephrased(Answer answer) {
        CheckText other = new CheckText("All rows are kept", Severity.HIGH, "d2");
        return answer.isOpen()
                ? Answer.open(other)
                : with(answer, other, answer.severity(), answer.reason(), answer.disposition());
    }

    public static Answer because(Answer answer, String reason) {
        return with(answer, answer.check(), answer.severity(), reason, answer.disposition());
    }

    public static Answer weighing(Answer answer, Severity severity) {
        return with(answer, answer.check(), severity, answer.reason(), answer.disposition());
    }

    public static Answer disposed(Answer answer, Disposition.Kind kind) {
        Disposition disposition = new Disposition(kind, "later", "mia", null, "", List.of());
        return with(answer, answer.check(), answer.severity(), answer.reason(), disposition);
    }

    private static Answer with(
            Answer answer,
            CheckText check,
            Severity severity,
            String reason,
            @Nullable Disposition disposition) {
        return new Answer(
                check,
                answer.status(),
                answer.basis(),
                severity,
                reason,
                disposition,
                answer.evidence());
    }

    public static Answer restingOn(Answer answer, Fact... facts) {
        return new Answer(
                answer.check(),
                answer.status(),
                answer.basis(),
                answer.severity(),
                answer.reason(),
                answer.disposition(),
                Set.of(facts));
    }

    public static Snapshot snapshot(Map<Cell, Answer> answers) {
        return new Snapshot(
                new Source("told.plumb", null, List.of(), new TreeMap<>(), new TreeMap<>()),
                new TreeMap<>(answers),
                List.of());
    }

    /// One service with checks `c0`, `c1` …
    public static SortedMap<Cell, Answer> service(String name, Answer... answers) {
        SortedMap<Cell, Answer> all = new TreeMap<>();
        for (int i = 0; i < answers.length; i++) {
            all.put(new Cell(name, "c" + i), answers[i]);
        }
        return all;
    }
}
