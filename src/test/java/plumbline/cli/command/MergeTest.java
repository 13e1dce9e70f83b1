package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.TakeBack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/// `plumbline merge`, as somebody types it.
final class MergeTest {

    private static final Cell ORDER = new Cell("order", "lock-timeout");
    private static final Cell TICKET = new Cell("ticket", "lock-timeout");

    @TempDir Path home;
    private Path mine;
    private Path theirs;

    @BeforeEach
    void twoCopiesThatWentTheirOwnWays() throws IOException {
        mine = home.resolve("mine/fleet.plumb");
        theirs = home.resolve("theirs/fleet.plumb");
        AuditFile file = new AuditFile("fleet", List.of(), "1", new TreeMap<>(), "");
        try (Audit audit = AuditFolder.create(mine, file)) {
            audit.perform(Author.of("ada"), Decide.one(ORDER, Status.PARTIAL, "at first"));
        }
        Files.createDirectories(theirs);
        for (String each : List.of("audit.json", "journal.jsonl")) {
            Files.copy(mine.resolve(each), theirs.resolve(each));
        }
        try (Audit audit = AuditFolder.open(mine)) {
            audit.perform(Author.of("ada"), Decide.one(ORDER, Status.PASS, "built aside"));
        }
        try (Audit audit = AuditFolder.open(theirs)) {
            audit.perform(Author.of("bob"), Decide.one(ORDER, Status.FAIL, "blocks writes"));
            audit.perform(Author.of("bob"), Decide.one(TICKET, Status.FAIL, "blocks reads"));
        }
    }

    private Run merge(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "merge";
        all[1] = mine.toString();
        all[2] = theirs.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return Run.of(new DesktopDouble(), all);
    }

    private Status status(Cell cell) {
        try (Audit audit = AuditFolder.read(mine)) {
            return audit.review()
                    .find(Place.of(cell, Aspect.RESULT), Decision.Result.class)
                    .orElseThrow()
                    .status();
        }
    }

    @Test
    void whatDiffersIsSaidAndStaysForPeopleToSettle() {
        Run run = merge("--who", "mia");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("2 steps of bob come in")
                .contains("Decided differently: order · lock-timeout")
                .contains("result: PARTIAL → here PASS · there FAIL")
                .contains("reason: at first → here built aside · there blocks writes")
                .contains("Comes in: ticket · lock-timeout")
                .contains("Brought together by mia; what differs stays for people to settle.");
        assertThat(status(TICKET)).isEqualTo(Status.FAIL);
        try (Audit audit = AuditFolder.open(mine)) {
            assertThat(audit.review().disputed()).isNotEmpty();
            assertThat(audit.review().actions()).extracting(Action::who).contains("bob");
            audit.perform(Author.of("mia"), TakeBack.findUndo(audit.review(), "mia").orElseThrow());
        }
        assertThat(status(ORDER)).isEqualTo(Status.PASS);
    }

    @Test
    void theSideThatIsNamedStands() {
        Run run = merge("--take", "theirs", "--who", "mia");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("what differed stands as in the other copy");
        assertThat(status(ORDER)).isEqualTo(Status.FAIL);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(mine.resolve("journal.jsonl"));

        Run run = merge("--dry-run", "--format", "json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"saved\" : false", "\"kind\" : \"different\"", "\"mine\" : \"PASS\"");
        assertThat(mine.resolve("journal.jsonl")).hasBinaryContent(before);
    }

    @Test
    void whatIsKnownAlreadyIsNotJoinedAgain() throws IOException {
        merge("--take", "mine");
        byte[] before = Files.readAllBytes(mine.resolve("journal.jsonl"));

        Run run = merge();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("The other copy decided nothing that is not known here.");
        assertThat(mine.resolve("journal.jsonl")).hasBinaryContent(before);
    }
}
