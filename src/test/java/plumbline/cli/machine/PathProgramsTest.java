package plumbline.cli.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisabledOnOs(OS.WINDOWS)
final class PathProgramsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir Path folder;

    @Test
    void aProgramIsFoundInTheFirstFolderThatHasIt() throws IOException {
        Path first = program("a/tool", "echo first");
        program("b/tool", "echo second");

        assertThat(on("a:b", LONG).findOnPath("tool")).contains(first);
    }

    @Test
    void foldersThatCountFromHereAndFilesThatDoNotRunAreNoPrograms() throws IOException {
        Files.writeString(folder.resolve("text"), "no program");
        Files.createDirectory(folder.resolve("folder"));
        Programs programs =
                new PathPrograms(
                        new Settings(Map.of(), Map.of("PATH", ".:" + folder + ":\0"), 1), LONG);

        assertThat(programs.findOnPath("text")).isEmpty();
        assertThat(programs.findOnPath("folder")).isEmpty();
        assertThat(programs.findOnPath("pom.xml")).isEmpty();
    }

    @Test
    void itsLinesAreToldWithoutWhatSteersATerminal() throws IOException {
        Path program = program("tool", "printf 'one \\033[1m\\n %s\\n' \"$1\"; echo more >&2");

        assertThat(on(".", LONG).lines(program, "two")).containsExactly("one ?[1m", "two", "more");
    }

    @Test
    void aProgramThatFailsSaysNothing() throws IOException {
        assertThat(on(".", LONG).lines(program("tool", "echo oops; exit 3"))).isEmpty();
        assertThat(on(".", LONG).lines(folder.resolve("gone"))).isEmpty();
    }

    @Test
    void aProgramThatWaitsForInputGetsNone() throws IOException {
        assertThat(on(".", LONG).lines(program("tool", "cat; echo end"))).containsExactly("end");
    }

    @Test
    void aProgramThatHangsIsEndedWithWhatItStarted() throws IOException {
        Path program = program("tool", "echo $$ > \"${0%/*}/pid\"; sleep 600 & sleep 600");

        assertThat(on(".", Duration.ofSeconds(1)).lines(program)).isEmpty();

        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(pid).flatMap(each -> each.info().command())).isEmpty();
    }

    private Programs on(String path, Duration patience) {
        String folders =
                Stream.of(path.split(":"))
                        .map(each -> folder.resolve(each).toString())
                        .collect(Collectors.joining(":"));
        return new PathPrograms(new Settings(Map.of(), Map.of("PATH", folders), 1), patience);
    }

    private Path program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
