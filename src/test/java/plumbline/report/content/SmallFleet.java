package plumbline.report.content;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.subject.FleetSubject;
import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.review.action.Review;
import plumbline.review.anchor.Recheck;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.ReviewState;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Assume;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.Dispose;
import plumbline.review.deed.HandOn;
import plumbline.review.deed.Import;
import plumbline.review.deed.Note;
import plumbline.review.score.Formula;
import plumbline.review.structure.CodeStructure;
import plumbline.words.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Two small services that were judged, and a review in which a bit of everything was decided: what
/// tests of reports begin with.
public final class SmallFleet {

    /// Text as somebody malicious would type it.
    public static final String HOSTILE =
            "=HYPERLINK(\"http://evil.example\") | `a|b` <script>alert(1)</script>\n"
                    + "- [x] **done**\u0007";

    public static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

    private static final String MIGRATIONS = "src/main/resources/db/migration/";

    private static final String INDEX = "V2__Index_orders.sql";

    private final Path folder;
    private final Review review = new Review();
    private final Author ada = new Author("Ada", InstantSource.fixed(AT), new Random(1));

    private SmallFleet(Path folder) {
        this.folder = folder;
    }

    /// With nothing decided: all is proposed.
    public static Report proposed(Path folder) {
        return new SmallFleet(folder).report();
    }

    /// With something of everything decided.
    public static Report reviewed(Path folder) {
        SmallFleet fleet = new SmallFleet(folder);
        Audit audit = fleet.audit();
        fleet.decide();
        fleet.attach(audit);
        return fleet.report();
    }

    /// The same after somebody wrote over the only lines that were attached.
    static Report overwritten(Path folder) {
        SmallFleet fleet = new SmallFleet(folder);
        Audit audit = fleet.audit();
        fleet.decide();
        fleet.attach(audit);
        fleet.write("shop/" + MIGRATIONS + INDEX, "SELECT 1;");
        return fleet.report(List.of(fleet.read()));
    }

    /// What was decided there.
    public static Review decisions(Path folder) {
        SmallFleet fleet = new SmallFleet(folder);
        Audit audit = fleet.audit();
        fleet.decide();
        fleet.attach(audit);
        return fleet.review;
    }

    /// Two folders with services of the same names, and nothing decided.
    public static Report together(Path one, Path other) {
        SmallFleet fleet = new SmallFleet(one);
        return fleet.report(List.of(fleet.audit(), new SmallFleet(other).audit()));
    }

    private Report report() {
        return report(List.of(audit()));
    }

    private Report report(List<Audit> audits) {
        Imprint imprint = Imprint.of("Shop & stock", AT, Profile.USUAL, Formula.STRICT, review);
        return Gathering.of(audits, review, imprint, Words.english());
    }

    private Audit audit() {
        service("shop", "CREATE TABLE orders (id bigint PRIMARY KEY, note text);");
        write("shop/" + MIGRATIONS + INDEX, "CREATE INDEX orders_note ON orders (note);");
        service("stock", "CREATE TABLE items (id bigint PRIMARY KEY);");
        write("stock/" + MIGRATIONS + "V2__Drop_items.sql", "DROP TABLE items;");
        return read();
    }

    private Audit read() {
        FolderReading reading =
                new FolderReader(Frameworks.all(new GrammarSqlReader()))
                        .readWithHistory(folder, Progress.none());
        FleetSubject fleet = FleetSubject.of(reading, Profile.USUAL, AT);
        return new Audit(reading, new Evaluation(Checks.all()).evaluate(fleet, Progress.none()));
    }

    private void service(String name, String first) {
        write(name + "/pom.xml", "<project><artifactId>" + name + "</artifactId></project>");
        write(name + "/" + MIGRATIONS + "V1__Begin.sql", first);
    }

    private void write(String path, String sql) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, sql + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void decide() {
        Cell index = new Cell("shop", "index-concurrently");
        Cell drop = new Cell("stock", "drop-table");
        act(
                new Import(
                        "I-1",
                        new Decision.Imported("stock.md", "be86", "stock"),
                        new TreeMap<>(
                                Map.of(new Cell("stock", "descriptive-name"), Status.PARTIAL)),
                        new TreeMap<>(
                                Map.of(new Cell("stock", "descriptive-name"), "two say nothing"))));
        act(Decide.one(index, Status.FAIL, "the table is busy at noon"));
        act(Decide.one(drop, Status.PARTIAL, HOSTILE));
        act(
                Decide.confirm(
                        new TreeMap<>(Map.of(new Cell("shop", "descriptive-name"), Status.PASS))));
        act(
                Decide.one(
                        new Cell("stock", "lock-timeout"),
                        Status.NOT_APPLICABLE,
                        "nobody reads it"));
        act(new Note(new Subject.OfCell(drop), "n-1", "asked the team; | waiting"));
        act(new HandOn(List.of(index), ReviewState.SECOND_REVIEWED));
        dispose(index, drop);
    }

    private void dispose(Cell index, Cell drop) {
        act(
                new Assume(
                        "A-1",
                        new Assumption("no data yet", "ms", "", LocalDate.of(2026, 9, 1), true)));
        act(
                new Dispose(
                        List.of(new Subject.OfCell(drop)),
                        new Disposition(
                                Disposition.Kind.ACCEPTED_RISK,
                                "small table",
                                "ak",
                                LocalDate.of(2026, 12, 1),
                                "",
                                List.of("A-1"))));
        act(
                new Dispose(
                        List.of(new Subject.OfCell(index)),
                        new Disposition(Disposition.Kind.TO_FIX, "", "ms", null, "P0", List.of())));
    }

    private void attach(Audit audit) {
        Recheck files = new Recheck(audit.reading().sources(), "shop", new CodeStructure());
        act(
                new Attach(
                        List.of(new Cell("shop", "index-concurrently")),
                        "e-1",
                        new EvidenceItem(
                                EvidenceItem.Kind.LINES,
                                "CREATE INDEX orders_note ON orders (note);",
                                Status.FAIL,
                                AT,
                                files.take(MIGRATIONS + INDEX, 1, 1, "", "").orElseThrow(),
                                "")));
    }

    private void act(Deed deed) {
        review.add(ada.act(review, deed).orElseThrow());
    }
}
