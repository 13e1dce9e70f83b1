package plumbline.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.decision.Subject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The format of a journal is a promise: a line that was once written is read for ever.
final class ActionLineTest {

    private static final Cell CELL = new Cell("order", "lock-timeout");
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00.123456Z");

    private final ActionLine lines = new ActionLine();

    private static Action everything() {
        List<Change> changes = new ArrayList<>(ofCell());
        changes.add(evidence());
        changes.add(
                change(
                        Place.ofAssumption("A-1"),
                        new Decision.Assumed(new Assumption("no data", "ms", "", null, true))));
        changes.add(
                change(
                        Place.ofFinding("F-1", Aspect.FINDING),
                        new Decision.Grouped("no lock_timeout", List.of(CELL))));
        changes.add(
                change(Place.ofImport("I-1"), new Decision.Imported("order.md", "be86", "order")));
        changes.add(
                change(
                        Place.ofJoining("J-1"),
                        new Decision.Joined("fleet.plumb", List.of("a-2", "a-3"))));
        changes.addAll(ofCheck());
        changes.add(
                change(
                        new Place(
                                new Subject.OfStatement("order", "db/1.sql", "9a2e"),
                                Aspect.STATEMENT,
                                ""),
                        new Decision.SetAside("a word of a tool", "DROP TABLE t;")));
        return new Action("a-1", AT, "Ada <ada@example.org>", Action.Kind.IMPORT, "", changes);
    }

    private static List<Change> ofCheck() {
        return List.of(
                change(
                        Place.ofCheck("lock-timeout", Aspect.ASKED),
                        new Decision.Unasked("a timeout is set on the role")),
                change(
                        Place.ofCheck("lock-timeout", Aspect.SEVERITY),
                        new Decision.Weight(Severity.LOW, "off-line at night")),
                change(
                        Place.ofSetting("postgresql"),
                        new Decision.Setting("13-16", "the hosts say so")),
                change(
                        Place.ofCheck("own/drill", Aspect.CHECK),
                        new Decision.Own(
                                new OwnCheck(
                                        Section.BACKUP,
                                        Severity.HIGH,
                                        "The drill was held",
                                        "When?\nBy whom?"))));
    }

    private static List<Change> ofCell() {
        Disposition accepted =
                new Disposition(
                        Disposition.Kind.ACCEPTED_RISK,
                        "small",
                        "ak",
                        LocalDate.of(2026, 12, 1),
                        "",
                        List.of("A-1"));
        return List.of(
                new Change(
                        Place.of(CELL, Aspect.RESULT),
                        new Decision.Result(Status.FAIL, Decision.Origin.IMPORTED),
                        new Decision.Result(Status.NOT_APPLICABLE, Decision.Origin.PERSON),
                        List.of("a-0")),
                change(Place.of(CELL, Aspect.REASON), new Decision.Text("so\nand “so”")),
                change(Place.of(CELL, Aspect.DISPOSITION), new Decision.Disposed(accepted)),
                change(Place.of(CELL, Aspect.STATE), new Decision.State(ReviewState.RETURNED)),
                change(
                        Place.of(CELL, Aspect.SEVERITY),
                        new Decision.Weight(Severity.HIGH, "busy table")));
    }

    private static Change evidence() {
        Anchor anchor =
                new Anchor(
                        "src/a.ts",
                        "9a2e1b",
                        "7c1f",
                        31,
                        48,
                        "s1",
                        "c1",
                        Copies.NONE,
                        "a.ts › up()");
        return change(
                Place.of(CELL, Aspect.EVIDENCE, "e-1"),
                new Decision.Supported(
                        new EvidenceItem(
                                EvidenceItem.Kind.LINES, "ssl: {}", Status.FAIL, AT, anchor, "")));
    }

    private static Change change(Place place, Decision after) {
        return new Change(place, null, after);
    }

    @Test
    void everyKindOfDecisionComesBackAsItWas() {
        byte[] line = lines.write(everything());

        assertThat(lines.find(line, 0, line.length - 1)).contains(everything());
        assertThat(new String(line, StandardCharsets.UTF_8)).endsWith("\n").hasLineCount(1);
    }

    @Test
    void theDayThatEvidenceSpeaksAboutIsWrittenOnlyWhereThereIsOne() {
        EvidenceItem output =
                new EvidenceItem(
                        EvidenceItem.Kind.COMMAND,
                        "$ migrate",
                        Status.PASS,
                        AT,
                        null,
                        "",
                        LocalDate.of(2026, 7, 30));
        Change attached =
                change(Place.of(CELL, Aspect.EVIDENCE, "e-2"), new Decision.Supported(output));
        Action action = new Action("a-2", AT, "ak", Action.Kind.ATTACH, "", List.of(attached));

        byte[] line = lines.write(action);

        assertThat(lines.find(line, 0, line.length)).contains(action);
        assertThat(new String(line, StandardCharsets.UTF_8)).contains("\"2026-07-30\"");
        assertThat(new String(lines.write(everything()), StandardCharsets.UTF_8))
                .doesNotContain("effective");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T08:00:00Z",
                "2026-03-01T08:00:00.100Z",
                "2024-02-29T23:59:59.000001Z",
                "1969-12-31T23:59:59.999999999Z"
            })
    void timesComeBackHoweverTheyAreWritten(String text) {
        Action action = at(Instant.parse(text));
        byte[] line = lines.write(action);

        assertThat(new String(line, StandardCharsets.UTF_8)).contains(text);
        assertThat(lines.find(line, 0, line.length)).contains(action);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T08:00:00Z", "2026-03-01T25:00:00.123456Z", "today"})
    void whatIsNoTimeIsADamagedLine(String text) {
        byte[] line =
                new String(lines.write(at(AT)), StandardCharsets.UTF_8)
                        .replace(AT.toString(), text)
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(lines.find(line, 0, line.length)).isEmpty();
    }

    @Test
    void whatALaterPlumblineAddsIsLeftAlone() {
        byte[] line =
                new String(lines.write(everything()), StandardCharsets.UTF_8)
                        .replace("{\"id\":\"a-1\"", "{\"id\":\"a-1\",\"of\":[{\"a\":1.5}]")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(lines.find(line, 0, line.length)).contains(everything());
    }

    private static Action at(Instant time) {
        return new Action("a-1", time, "ada", Action.Kind.DECIDE, "", List.of());
    }

    @Test
    void textThatIsNotUtf8IsADamagedLine() {
        byte[] line = lines.write(everything());
        line[new String(line, StandardCharsets.ISO_8859_1).indexOf("Ada")] = (byte) 0xFF;

        assertThat(lines.find(line, 0, line.length - 1)).isEmpty();
    }

    @Test
    void theFormatStaysWhatItIs() throws IOException {
        assertThat(new String(lines.write(everything()), StandardCharsets.UTF_8))
                .isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (InputStream in = ActionLineTest.class.getResourceAsStream("/review/action.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "{\"id\":\"a\"}",
                "{\"id\":null,\"at\":\"2026-03-01T08:00:00Z\",\"who\":\"a\",\"kind\":\"DECIDE\","
                        + "\"reverses\":\"\",\"changes\":[]}",
                "{\"id\":\"a\",\"at\":\"3000-01-01T00:00:00Z\",\"who\":\"a\",\"kind\":\"DECIDE\","
                        + "\"reverses\":\"\",\"changes\":[]}",
                "{\"id\":\"a\",\"at\":\"2026-03-01T08:00:00Z\",\"who\":\"a\",\"kind\":\"DANCE\","
                        + "\"reverses\":\"\",\"changes\":[]}",
                "{\"id\":\"a\",\"at\":\"2026-03-01T08:00:00Z\",\"who\":\"a\",\"kind\":\"DECIDE\","
                        + "\"reverses\":\"\",\"changes\":[{\"place\":null}]}",
                "{\"id\":\"a\",\"at\":\"2026-03-01T08:00:00Z\",\"who\":\"a\",\"kind\":\"DECIDE\","
                        + "\"reverses\":\"\",\"changes\":[]} {}"
            })
    void aDamagedLineIsNoAction(String text) {
        byte[] line = text.getBytes(StandardCharsets.UTF_8);

        assertThat(lines.find(line, 0, line.length)).isEmpty();
    }
}
