package plumbline.cli.command;

import plumbline.check.Status;
import plumbline.review.anchor.Anchor;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Cell;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.files.ServiceFolders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An audit in which something was decided, and the one that follows it.
final class TwoAudits {

    static final Cell WAIT = new Cell("shop", "lock-timeout");
    static final Cell DROP = new Cell("shop", "drop-table");

    private final Path folder;

    TwoAudits(Path folder) throws IOException {
        this.folder = folder;
        Path shop = Files.createDirectories(folder.resolve("services/shop"));
        Files.writeString(shop.resolve("1.sql"), "SET lock_timeout = '5s';\nSELECT 1;\n");
        Files.writeString(shop.resolve("2.sql"), "DROP TABLE carts;\n");
        try (Audit audit = create("last.plumb", "d1", "d2")) {
            decide(audit, WAIT, Status.PASS, "five seconds", "1.sql");
            decide(audit, DROP, Status.FAIL, "carts were used", "2.sql");
        }
        create("now.plumb", "d1", "d2").close();
    }

    Audit create(String name, String wait, String drop) {
        Map<String, String> checks = Map.of(WAIT.check(), wait, DROP.check(), drop);
        return AuditFolder.create(
                folder.resolve(name),
                new AuditFile(name, List.of(), "1", new TreeMap<>(checks), ""));
    }

    private void decide(Audit audit, Cell cell, Status status, String reason, String file) {
        Author mia = Author.of("mia");
        audit.perform(mia, Decide.one(cell, status, reason));
        Anchor anchor =
                ServiceFolders.open(List.of(folder.resolve("services")), List.of("shop"))
                        .called("shop")
                        .getFirst()
                        .take(file, 1, 1)
                        .orElseThrow();
        EvidenceItem lines =
                new EvidenceItem(EvidenceItem.Kind.LINES, "", status, Instant.EPOCH, anchor, "");
        audit.perform(mia, new Attach(List.of(cell), "e-" + cell.check(), lines));
    }

    Run run(String... more) {
        Stream<String> audits =
                Stream.of("last.plumb", "now.plumb").map(each -> folder.resolve(each).toString());
        return Run.of(
                new DesktopDouble(),
                Stream.of(Stream.of("compare"), audits, Stream.of(more))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    String services() {
        return folder.resolve("services").toString();
    }

    /// Does something in one of them.
    void rule(String name, Deed... deeds) {
        try (Audit audit = AuditFolder.open(folder.resolve(name))) {
            audit.performAll(Author.of("mia"), List.of(deeds));
        }
    }
}
