package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReader;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.LintMemory;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// `plumbline lint` on files that it has judged before.
final class LintMemoryTest {

    private static final FileRemarks EMPTY =
            new FileRemarks("b.sql", List.of(), 0, Optional.empty(), true, List.of());

    @TempDir Path folder;
    private final Map<Path, FileRemarks> known = new ConcurrentHashMap<>();
    private final LintMemory memory =
            new LintMemory() {
                @Override
                public Optional<FileRemarks> find(Path file) {
                    return Optional.ofNullable(known.get(file));
                }

                @Override
                public void add(Path file, FileRemarks found) {
                    known.put(file, found);
                }
            };

    private Path first;
    private Path second;

    @BeforeEach
    void files() throws IOException {
        first = Files.writeString(folder.resolve("a.sql"), "DROP TABLE orders;\n");
        second = Files.writeString(folder.resolve("b.sql"), "CREATE INDEX i ON items (id);\n");
    }

    private static FolderReader reader() {
        return new FolderReader(Frameworks.all(new GrammarSqlReader()));
    }

    private static FolderReader none() {
        throw new AssertionError("nothing is to be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void whatIsRememberedIsToldTheSameWithoutAReader(String format) {
        String[] typed = {"lint", "--format", format, first.toString(), second.toString()};
        Run judged = Run.remembering(memory, LintMemoryTest::reader, typed);
        Run told = Run.remembering(memory, LintMemoryTest::none, typed);

        assertThat(judged.out()).contains("drop-table");
        assertThat(told).isEqualTo(judged);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsNotRememberedIsJudgedAndTheOrderStays(boolean firstIsKnown) {
        String[] typed = {"lint", first.toString(), second.toString()};
        Run whole = Run.remembering(memory, LintMemoryTest::reader, typed);
        known.remove(firstIsKnown ? second : first);

        assertThat(Run.remembering(memory, LintMemoryTest::reader, typed)).isEqualTo(whole);
        assertThat(known).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPersonMayDoWithoutIt(boolean before) {
        if (before) {
            Run.remembering(memory, LintMemoryTest::reader, "lint", second.toString());
        }
        known.replaceAll((_, _) -> EMPTY);
        Run run =
                Run.remembering(
                        memory, LintMemoryTest::reader, "lint", "--no-cache", second.toString());

        assertThat(run.out()).contains("index-concurrently");
        assertThat(known).hasSize(before ? 1 : 0);
    }
}
