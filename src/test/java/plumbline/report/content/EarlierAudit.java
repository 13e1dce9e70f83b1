package plumbline.report.content;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.compare.Answer;
import plumbline.review.compare.Basis;
import plumbline.review.compare.CheckText;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Cell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What an audit of the small fleet said in January: what tests of changes begin with.
public final class EarlierAudit {

    public static final Cell REGRESSED = new Cell("shop", "index-concurrently");
    public static final Cell FIXED = new Cell("shop", "descriptive-name");
    public static final Cell GONE = new Cell("old-shop", "hand-made");

    private static final CheckText BY_HAND = new CheckText("Written by hand", Severity.HIGH, "");

    private EarlierAudit() {}

    /// Three cells of the fleet, one of a service that is gone, and a text as somebody malicious
    /// would type it.
    public static Snapshot of(Report now) {
        TreeMap<Cell, Answer> answers = new TreeMap<>(asNow(now).answers());
        answers.put(REGRESSED, decided(asked(answers, REGRESSED), Status.PASS, "quiet then"));
        answers.put(FIXED, decided(asked(answers, FIXED), Status.FAIL, "V2 said nothing"));
        answers.put(GONE, decided(BY_HAND, Status.FAIL, SmallFleet.HOSTILE));
        return new Snapshot(source(), answers, List.of());
    }

    /// All that the report says itself.
    public static Snapshot asNow(Report now) {
        Snapshot nothing = new Snapshot(source(), new TreeMap<>(), List.of());
        Snapshot all = new Present(now, nothing).snapshot();
        return new Snapshot(source(), all.answers(), List.of());
    }

    private static Snapshot.Source source() {
        return new Snapshot.Source(
                "Q1.plumb",
                Instant.parse("2026-01-05T08:00:00Z"),
                List.of("Mia"),
                new TreeMap<>(Map.of("shop", "c0ffee")),
                new TreeMap<>());
    }

    private static CheckText asked(Map<Cell, Answer> answers, Cell cell) {
        return Objects.requireNonNull(answers.get(cell)).check();
    }

    private static Answer decided(CheckText check, Status status, String reason) {
        return new Answer(check, status, Basis.DECIDED, Severity.HIGH, reason, null, Set.of());
    }
}
