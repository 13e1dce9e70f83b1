package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReader;
import plumbline.check.Status;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.report.dossier.KeyFile;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Cell;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// `plumbline report --format dossier` and `plumbline verify`, as somebody types them.
final class VerifyTest {

    private static final Cell INDEX = new Cell("shop", "index-concurrently");

    @TempDir Path folder;
    private Path dossier;
    private Path key;
    private String digest = "";

    @BeforeEach
    void anAuditWithEvidence() throws IOException {
        Path migrations = folder.resolve("shop/src/main/resources/db/migration");
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("V1__Make.sql"), "CREATE TABLE orders (id bigint);\n");
        Path audit = folder.resolve("shop.plumb");
        List<String> folders = List.of(folder.resolve("shop").toString());
        AuditFile file = new AuditFile("", folders, "", new TreeMap<>(), "");
        try (Audit open = AuditFolder.create(audit, file)) {
            decide(open);
        }
        dossier = folder.resolve("shop.zip");
        key = folder.resolve("key.pem");
    }

    private void decide(Audit open) {
        Author ada = Author.of("Ada");
        digest = open.keep("screen.png", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        open.perform(ada, Decide.one(INDEX, Status.FAIL, "seen on screen"));
        open.perform(
                ada,
                new Attach(
                        List.of(INDEX),
                        "e-1",
                        new EvidenceItem(
                                EvidenceItem.Kind.FILE,
                                "a picture",
                                Status.FAIL,
                                Instant.EPOCH,
                                null,
                                digest)));
    }

    private static Run run(String... arguments) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        return Run.reading(reader, arguments);
    }

    private Run seal(String... more) {
        String audit = folder.resolve("shop.plumb").toString();
        List<String> typed =
                List.of("report", audit, "--format", "dossier", "--key", key.toString());
        return run(Stream.concat(typed.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aSealedDossierVerifies() throws IOException {
        String fingerprint = KeyFile.make(key).fingerprint();

        Run sealed = seal("--out", dossier.toString());
        Run verified = run("verify", dossier.toString(), "--fingerprint", fingerprint);

        assertThat(sealed.exit()).isZero();
        assertThat(sealed.err()).contains("Sealed with the key " + fingerprint);
        assertThat(verified.out())
                .contains("signed with the key " + fingerprint)
                .contains("6 files are as sealed, and nothing was added.");
        assertThat(verified.exit()).isZero();
        try (ZipFile zip = new ZipFile(dossier.toFile())) {
            assertThat(zip.getEntry("evidence/" + digest + ".png").getSize()).isEqualTo(3);
        }
    }

    @Test
    void theWrongKeyIsNotEnough() throws IOException {
        KeyFile.make(key);
        seal("--out", dossier.toString());

        Run verified = run("verify", dossier.toString(), "--fingerprint", "c0ffee");

        assertThat(verified.out()).contains("It should be c0ffee.");
        assertThat(verified.exit()).isEqualTo(1);
    }

    @Test
    void withoutAKeyOrAFileToWriteNothingIsSealed() throws IOException {
        assertThat(seal("--out", dossier.toString()).exit()).isEqualTo(2);
        KeyFile.make(key);
        assertThat(seal().err()).contains("say with --out which file to write");
        assertThat(Files.exists(dossier)).isFalse();
    }

    @Test
    void whatIsNoDossierIsRefused() throws IOException {
        Run run = run("verify", Files.writeString(dossier, "no zip").toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("is no dossier");
    }

    @Test
    void whatIsNotThereOrAFolderIsNamed() {
        for (Path each : List.of(folder.resolve("gone.zip"), folder)) {
            Run run = run("verify", each.toString());

            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err()).contains("The file " + each + " could not be read");
        }
    }
}
