package plumbline.review.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.review.action.Review;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.TakeBack;
import plumbline.review.joining.Join;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A copy that somebody else worked on is joined in one session and parted from in the next.
final class JoinedAuditTest {

    private static final Cell ORDER = new Cell("order", "lock-timeout");
    private static final Author ADA = Author.of("ada");
    private static final Author BOB = Author.of("bob");

    @TempDir Path home;

    private static Map<Place, Decision> decisions(Audit audit) {
        return audit.review()
                .decisions()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Path mine() throws IOException {
        Path mine = home.resolve("mine/fleet.plumb");
        AuditFile file = new AuditFile("fleet", List.of(), "1", new TreeMap<>(), "");
        try (Audit audit = AuditFolder.create(mine, file)) {
            audit.perform(ADA, Decide.one(ORDER, Status.PARTIAL, "at first"));
        }
        return mine;
    }

    private Path theirs(Path mine) throws IOException {
        Path theirs = Files.createDirectories(home.resolve("theirs/fleet.plumb"));
        for (String each : List.of("audit.json", "journal.jsonl")) {
            Files.copy(mine.resolve(each), theirs.resolve(each));
        }
        return theirs;
    }

    private static String attach(Audit audit) {
        String kept = audit.keep("screen.png", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        EvidenceItem item =
                new EvidenceItem(
                        EvidenceItem.Kind.FILE, "", Status.FAIL, Instant.EPOCH, null, kept);
        audit.perform(BOB, new Attach(List.of(ORDER), "e-1", item));
        return kept;
    }

    @Test
    void whatAnotherCopyBroughtIsTakenBackAsOneStepInTheNextSession() throws IOException {
        Path mine = mine();
        Path theirs = theirs(mine);
        String kept;
        try (Audit their = AuditFolder.open(theirs)) {
            their.perform(BOB, Decide.one(ORDER, Status.FAIL, "blocks writes"));
            kept = attach(their);
        }
        Map<Place, Decision> before;
        try (Audit my = AuditFolder.open(mine)) {
            before = decisions(my);
            my.mergeFrom(theirs, ADA, Join.of(theirs, Map.of())::bringing);

            assertThat(decisions(my)).hasSize(before.size() + 2);
            assertThat(my.findAttachment(kept)).isPresent();
            assertThat(mine.resolve("audit.json")).content().contains("\"formatVersion\" : 4,");
        }
        try (Audit my = AuditFolder.open(mine)) {
            my.perform(ADA, TakeBack.findUndo(my.review(), "ada").orElseThrow());

            assertThat(decisions(my)).isEqualTo(before);
            assertThat(my.mergeFrom(theirs, ADA, Join.of(theirs, Map.of())::bringing))
                    .isEqualTo(new Merged(0, List.of(), List.of()));
        }
    }

    @Test
    void attachmentsThatTheOtherCopyLostAreToldBeforeAnythingIsJoined() throws IOException {
        Path mine = mine();
        Path theirs = theirs(mine);
        String lost;
        try (Audit their = AuditFolder.open(theirs)) {
            lost = attach(their);
            Files.delete(their.findAttachment(lost).orElseThrow());
        }

        Copied copy = AuditFolder.readCopy(theirs, "fleet", new Review());

        assertThat(copy.damaged()).containsExactly(new DamagedAttachment(lost, true));
        assertThat(copy.actions()).hasSize(2);
    }
}
