package plumbline.installer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The command of the installed program, with a Java that prints what it is given.
@DisabledOnOs(OS.WINDOWS)
final class InstalledCommandTest {

    private static final String LINUX = "runtime/bin/java";
    private static final String MACOS = "runtime/Contents/Home/bin/java";
    private static final String PRINTS = "#!/bin/sh\nprintf '%s\\n' \"$@\"\n";

    @TempDir Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path lib = Path.of("");
    private Path app = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        lib = Files.createDirectories(folder.toRealPath().resolve("an opt/plumbline/lib"));
        app = Files.createDirectories(lib.resolve("app"));
        ScriptRun.write(lib.resolve(LINUX), PRINTS);
        ScriptRun.write(
                app.resolve("bin/plumbline"),
                Files.readString(Path.of("installer/image/plumbline")));
        Files.writeString(
                app.resolve("Plumbline.cfg"),
                """
                [Application]
                app.mainclass=plumbline.app.Launcher
                app.classpath=$APPDIR/lib/plumbline-1.jar
                app.classpath=$APPDIR/lib/b-2.jar
                app.classpath=$APPDIR/lib/a-3.jar

                [JavaOptions]
                java-options=-Dplumbline.home=$APPDIR
                """);
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("LANG", "en_GB.UTF-8");
    }

    @Test
    void javaIsGivenTheClassPathOfTheWindowAndEveryArgument() throws Exception {
        ScriptRun run = start("scan", "my folder", "", "a*");

        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dplumbline.home=" + app,
                        "-Dplumbline.samples=" + app + "/sample-projects",
                        "-Dtree-sitter-lib=" + app,
                        "-cp",
                        jars("plumbline-1.jar", "b-2.jar", "a-3.jar"),
                        "plumbline.app.Launcher",
                        "scan",
                        "my folder",
                        "",
                        "a*");
    }

    @Test
    void aCacheIsUsedOnlyIfItIsThere() throws Exception {
        Path cache = app.resolve("window.aot");
        assertThat(start().lines()).noneMatch(line -> line.contains("AOT"));

        Files.createFile(cache);

        assertThat(start().lines()).contains("-XX:AOTCache=" + cache, "-Xlog:aot=off,cds=off");
    }

    @Test
    void whatIsOverAtOnceAndTheWindowHaveCachesOfTheirOwn() throws Exception {
        for (String name : List.of("window", "lint", "audit")) {
            Files.createFile(app.resolve(name + ".aot"));
        }

        assertThat(cacheOf()).isEqualTo("window");
        assertThat(cacheOf(folder.toString(), "b")).isEqualTo("window");
        assertThat(cacheOf("demo")).isEqualTo("window");
        assertThat(cacheOf("lint", folder.toString())).isEqualTo("lint");
        assertThat(cacheOf("--version")).isEqualTo("lint");
        assertThat(cacheOf("audit", folder.toString())).isEqualTo("audit");
        assertThat(start("scan", "").lines()).endsWith("plumbline.app.Launcher", "scan", "");
    }

    private String cacheOf(String... arguments) throws Exception {
        return start(arguments).lines().stream()
                .filter(line -> line.startsWith("-XX:AOTCache="))
                .map(line -> line.replaceAll(".*/|\\.aot", ""))
                .collect(Collectors.joining());
    }

    @Test
    void lintIsCompiledOnceAndOwnOptionsComeLater() throws Exception {
        environment.put("PLUMBLINE_JAVA_OPTS", "-Xmx1g  jav?");

        assertThat(start("lint", "a.sql").lines())
                .containsSubsequence("-XX:TieredStopAtLevel=1", "-Xmx1g", "jav?", "-cp", "lint");
        assertThat(start("scan", "lint").lines()).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void theJavaOfMacosStandsDeeper() throws Exception {
        Files.delete(lib.resolve(LINUX));
        ScriptRun.write(lib.resolve(MACOS), PRINTS);

        assertThat(start("scan").lines()).contains("plumbline.app.Launcher", "scan");
    }

    @Test
    void theExitCodeIsThatOfJava() throws Exception {
        ScriptRun.write(lib.resolve(LINUX), "#!/bin/sh\nexit 2\n");

        assertThat(start().exit()).isEqualTo(2);
    }

    @Test
    void theCommandFindsItsHomeThroughSymlinks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("usr/bin"));
        Path link = bin.resolve("plumbline");
        Files.createSymbolicLink(link, Path.of("../../an opt/plumbline/lib/app/bin/plumbline"));

        assertThat(start(link).lines()).contains("-Dplumbline.home=" + app);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", ""})
    void aLocaleWithoutUnicodeIsReplaced(String locale) throws Exception {
        ScriptRun.write(lib.resolve(LINUX), "#!/bin/sh\necho \"${LC_CTYPE:-}\"\n");
        environment.put("LANG", locale);

        assertThat(start().lines()).containsExactly("C.UTF-8");
    }

    private String jars(String... names) {
        return String.join(":", List.of(names).stream().map(name -> app + "/lib/" + name).toList());
    }

    private ScriptRun start(String... arguments) throws IOException, InterruptedException {
        return start(app.resolve("bin/plumbline"), arguments);
    }

    private ScriptRun start(Path command, String... arguments)
            throws IOException, InterruptedException {
        return ScriptRun.of(command, folder, environment, arguments);
    }
}
