package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReader;
import plumbline.check.Status;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// `plumbline compare` with audits that were saved, and with what `audit` writes of a project.
final class CompareAuditsTest {

    @TempDir Path folder;

    private Run compare(String before, String after, String... more) {
        Stream<String> audits =
                Stream.of(before, after).map(each -> folder.resolve(each).toString());
        return Run.of(
                new DesktopDouble(),
                Stream.of(Stream.of("compare"), audits, Stream.of(more))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    @Test
    void aSavedAuditIsComparedWithTheNextOne() {
        save("Q3.plumb", "mia", Map.of("lock-timeout", Status.FAIL, "drop-table", Status.PASS));
        save("Q4.plumb", "tom", Map.of("lock-timeout", Status.PASS));
        assertThat(compare("Q3.plumb", "Q4.plumb").out())
                .contains("Q3.plumb · 2026-03-01 · reviewed by mia\n")
                .contains("FAIL → PASS       HIGH     shop · lock-timeout")
                .contains("Open again (1)\n  PASS → open ")
                .contains(": 50.0 → 100.0 = +50.0 fixed (1) +0.0 reviewed or open again (1)\n")
                .doesNotContain("only proposed");
    }

    private void save(String name, String who, Map<String, Status> results) {
        SortedMap<String, String> checks = new TreeMap<>();
        checks.put("lock-timeout", "d1");
        checks.put("drop-table", "d2");
        AuditFile about = new AuditFile(name, List.of(), "1", checks, "");
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));
        Author author = new Author(who, clock, RandomGenerator.getDefault());
        try (Audit audit = AuditFolder.create(folder.resolve(name), about)) {
            results.forEach(
                    (check, status) ->
                            audit.perform(author, Decide.one(new Cell("shop", check), status, "")));
        }
    }

    @Test
    void aMigrationThatHurtsIsFoundBetweenTwoAuditsOfASample() throws IOException {
        Path project = folder.resolve("ledger");
        copy(Path.of("sample-projects/ledger"), project);
        Files.writeString(folder.resolve("before.json"), audit(project));
        Path migrations = project.resolve("src/main/resources/db/migration");
        Files.writeString(
                migrations.resolve("V2099_01_01__Drop.sql"),
                "DROP TABLE accounts;\nCREATE INDEX late ON entries (id);\n");
        Files.writeString(folder.resolve("after.json"), audit(project));

        Run run = compare("before.json", "after.json", "--fail-on", "high");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Regressed (").doesNotContain("Newly failing");
    }

    private static String audit(Path project) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        Run run = Run.reading(reader, "audit", project.toString(), "--format", "json");
        assertThat(run.exit()).isZero();
        return run.out();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
