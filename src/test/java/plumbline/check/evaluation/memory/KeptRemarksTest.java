package plumbline.check.evaluation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.Incident;
import plumbline.analysis.profile.CheckRule;
import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.ForcedFile;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.single.SingleFiles;
import plumbline.check.catalogue.Checks;
import plumbline.check.evaluation.Evaluation;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.LintMemory;
import plumbline.check.evaluation.Linting;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.source.SkipReason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class KeptRemarksTest {

    private static final byte[] PROGRAM = {1};
    private static final int TODAY = 20_000;

    @TempDir Path home;
    private Path cache;
    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        cache = home.resolve("cache/lint");
        file = Files.writeString(home.resolve("a.sql"), "DROP TABLE orders;\nDROP TABLE items;\n");
    }

    private LintMemory memory(byte[] program, Profile profile, int today) {
        Shards shards = new Shards(new MemoryFolder(cache), today);
        return new KeptRemarks(shards, Circumstances.of(program, profile));
    }

    private LintMemory memory() {
        return memory(PROGRAM, Profile.USUAL, TODAY);
    }

    private FileRemarks judge(Path path, LintMemory memory) {
        memory.find(path);
        SingleFiles files = new SingleFiles(Frameworks.all(new GrammarSqlReader()), Profile.USUAL);
        FileRemarks found =
                new Linting(files, new Evaluation(Checks.forSingleFiles()), memory)
                        .lint(List.of(path), Progress.none())
                        .getFirst();
        memory.save();
        return found;
    }

    @Test
    void whatWasFoundIsKnownTheNextTime() {
        FileRemarks found = judge(file, memory());

        assertThat(found.remarks()).hasSizeGreaterThan(2);
        assertThat(memory().find(file)).contains(found);
    }

    static List<Profile> otherProfiles() {
        Choice choice = new Choice("14", Choice.Origin.FILE, "p:1");
        CheckRule rule = new CheckRule("*", "**/b.sql", CheckRule.OFF, "why", "p:2");
        return List.of(
                Profile.USUAL.with(Switch.TRANSACTIONS, "none"),
                Profile.USUAL.with(Switch.POSTGRESQL, "14"),
                new Profile(Map.of(Switch.POSTGRESQL, choice), List.of(), List.of()),
                new Profile(Map.of(), List.of(rule), List.of()),
                Profile.USUAL.forcing(
                        new ForcedFile("a/b.sql", "", Choice.Origin.FILE, "team.profile:9")));
    }

    @ParameterizedTest
    @MethodSource("otherProfiles")
    void anotherProfileIsJudgedAnew(Profile other) {
        judge(file, memory());

        assertThat(memory(PROGRAM, other, TODAY).find(file)).isEmpty();
    }

    @Test
    void anotherProgramIsJudgedAnew() {
        judge(file, memory());

        assertThat(memory(new byte[] {2}, Profile.USUAL, TODAY).find(file)).isEmpty();
    }

    @Test
    void anotherPathAndAnotherContentAreJudgedAnew() throws IOException {
        judge(file, memory());
        Path copy = Files.copy(file, home.resolve("b.sql"));
        assertThat(memory().find(copy)).isEmpty();

        Files.writeString(file, "DROP TABLE orders;\nDROP TABLE ITEMS;\n");
        assertThat(memory().find(file)).isEmpty();
    }

    @Test
    void whatChangedWhileItWasJudgedIsNotKept() throws IOException {
        FileRemarks found = judge(file, LintMemory.NONE);
        LintMemory memory = memory();
        memory.find(file);
        String before = Files.readString(file);
        Files.writeString(file, "SELECT 1;\n");
        memory.add(file, found);
        memory.save();

        assertThat(memory().find(file)).isEmpty();
        Files.writeString(file, before);
        assertThat(memory().find(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ts", "a.js", "a.xml", "A.SQL"})
    void whatReadsItsNeighboursIsNotKept(String name) throws IOException {
        Path other = Files.copy(file, home.resolve(name));
        FileRemarks found = judge(file, LintMemory.NONE);
        LintMemory memory = memory();
        memory.find(other);
        memory.add(other, found);
        memory.save();

        assertThat(cache).doesNotExist();
    }

    @Test
    void whatCouldNotBeReadOrJudgedIsNotKept() {
        Incident incident = new Incident("drop-table", "a.sql", new IllegalStateException());
        LintMemory memory = memory();
        memory.find(file);
        memory.add(
                file,
                new FileRemarks(
                        "a.sql",
                        List.of(),
                        0,
                        Optional.of(SkipReason.NOT_READABLE),
                        false,
                        List.of()));
        memory.add(
                file,
                new FileRemarks("a.sql", List.of(), 0, Optional.empty(), true, List.of(incident)));
        memory.save();

        assertThat(memory().find(file)).isEmpty();
    }

    @Test
    void whoWritesAtTheSameTimeLosesNothing() throws IOException {
        LintMemory one = memory();
        LintMemory two = memory();
        Path other = Files.copy(file, home.resolve("b.sql"));
        one.find(file);
        two.find(other);
        FileRemarks first = judge(file, one);
        FileRemarks second = judge(other, two);

        assertThat(memory().find(file)).contains(first);
        assertThat(memory().find(other)).contains(second);
    }
}
