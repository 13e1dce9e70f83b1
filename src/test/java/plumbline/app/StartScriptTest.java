package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.installer.ScriptRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Wants Java 2500 instead of 25, so that no real one of this machine can be found.
@DisabledOnOs(OS.WINDOWS)
final class StartScriptTest {

    private static final String GOOD = "2500.0.1";
    private static final String OLD = "25.0.3";

    @TempDir Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path app = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        folder = folder.toRealPath();
        app = Files.createDirectories(folder.resolve("an app/plumbline"));
        home = Files.createDirectories(folder.resolve("some body"));
        Files.createDirectories(app.resolve("lib"));
        String script = Files.readString(Path.of("installer/bin/plumbline"));
        assertThat(script).contains("\nwanted=25\n");
        ScriptRun.write(app.resolve("bin/plumbline"), script.replace("wanted=25", "wanted=2500"));
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("HOME", home.toString());
        environment.put("LANG", "en_GB.UTF-8");
    }

    @Test
    void javaIsGivenTheApplicationAndEveryArgument() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", GOOD).toString());

        ScriptRun run = start("scan", "my folder", "", "a*", "$HOME");

        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "jdk",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dplumbline.home=" + app,
                        "-Dplumbline.samples=" + app + "/sample-projects",
                        "-Dtree-sitter-lib=" + app + "/native",
                        "-cp",
                        app + "/lib/*",
                        "plumbline.app.Launcher",
                        "scan",
                        "my folder",
                        "",
                        "a*",
                        "$HOME");
    }

    @Test
    void ownJavaOptionsAreSplitAtBlanksOnly() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", GOOD).toString());
        environment.put("PLUMBLINE_JAVA_OPTS", "-Xmx1g  jd?");

        assertThat(start().lines()).containsSubsequence("-Xmx1g", "jd?", "-cp");
    }

    @Test
    void lintIsCompiledOnceAndOwnOptionsComeLater() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", GOOD).toString());
        environment.put("PLUMBLINE_JAVA_OPTS", "-Xmx1g");

        assertThat(start("lint", "a.sql").lines())
                .containsSubsequence("-XX:TieredStopAtLevel=1", "-Xmx1g", "-cp", "lint");
        assertThat(start("scan", "lint").lines()).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void theExitCodeIsThatOfJava() throws Exception {
        Path jdk = jdk("jdk", GOOD);
        ScriptRun.write(jdk.resolve("bin/java"), "#!/bin/sh\nexit 2\n");
        environment.put("JAVA_HOME", jdk.toString());

        assertThat(start().exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2500.0.1, 2500.0.1, own",
        "25.0.3,   2500.0.1, general",
        "2500,     25,       own",
        "2501-ea,  1.8.0_51, own",
        "25.0.3,   17.0.1,   onPath",
    })
    void theFirstNewEnoughJavaOfPlumblineHomeJavaHomeAndPathIsTaken(
            String own, String general, String taken) throws Exception {
        environment.put("PLUMBLINE_JAVA_HOME", jdk("own", own).toString());
        environment.put("JAVA_HOME", jdk("general", general).toString());
        putOnPath(jdk("onPath", GOOD).resolve("bin"));

        assertThat(start().lines()).startsWith(taken);
    }

    @Test
    void javaOnThePathIsFollowedThroughSymlinks() throws Exception {
        jdk("far away", GOOD);
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path alternatives = Files.createDirectories(folder.resolve("etc"));
        Files.createSymbolicLink(alternatives.resolve("java"), Path.of("../far away/bin/java"));
        Files.createSymbolicLink(bin.resolve("java"), alternatives.resolve("java"));
        putOnPath(bin);

        assertThat(start().lines()).startsWith("far away");
    }

    @Test
    void aShimOnThePathIsAskedWhereItsJavaIs() throws Exception {
        Path jdk = jdk("behind a shim", GOOD);
        ScriptRun.write(
                folder.resolve("shims/java"),
                "#!/bin/sh\necho 'Property settings:' >&2\necho '    java.home = %s' >&2\n"
                        .formatted(jdk));
        putOnPath(folder.resolve("shims"));

        assertThat(start().lines()).startsWith("behind a shim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".sdkman/candidates/java/2500-tem",
                ".jdks/temurin-2500",
                ".asdf/installs/java/temurin-2500",
                "Library/Java/JavaVirtualMachines/x.jdk/Contents/Home"
            })
    void theUsualPlacesOfAPersonAreSearched(String place) throws Exception {
        jdk("some body/" + place, GOOD);

        assertThat(start().lines()).startsWith("some body/" + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "JAVA_VERSION=\"25.0.3\"\n",
                "JAVA_VERSION=\"\"\n",
                "JAVA_VERSION=new\n",
                "OS_VERSION=\"9999\"\n",
                "OS_VERSION=\"9999\""
            })
    void anythingButANewJavaIsRefusedInOneSentence(String release) throws Exception {
        Path jdk = jdk("jdk", OLD);
        Files.writeString(jdk.resolve("release"), release);
        environment.put("JAVA_HOME", jdk.toString());

        assertNoJavaFound(start());
    }

    @Test
    void withoutAnyJavaOneSentenceSaysWhatToInstall() throws Exception {
        environment.remove("HOME");
        environment.put("JAVA_HOME", folder.resolve("gone").toString());

        assertNoJavaFound(start("--version"));
    }

    @Test
    void theScriptFindsItsHomeThroughSymlinks() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", GOOD).toString());
        Path real = Path.of("an app/plumbline/bin");
        Path link = folder.resolve("a link");
        Files.createSymbolicLink(link, real.resolve("plumbline"));
        Files.createSymbolicLink(home.resolve("pl"), Path.of("../a link"));
        Path bin = Files.createSymbolicLink(folder.resolve("tools"), real);

        assertThat(start(link, folder).lines()).contains("-Dplumbline.home=" + app);
        assertThat(start(Path.of("./pl"), home).lines()).contains("-Dplumbline.home=" + app);
        assertThat(start(bin.resolve("plumbline"), home).lines())
                .contains("-Dplumbline.home=" + app);
    }

    @Test
    void theScriptIsNotLedAstrayByCdpath() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", GOOD).toString());
        environment.put("CDPATH", folder.resolve("astray").toString());
        Files.createDirectories(folder.resolve("astray/plumbline/bin"));

        ScriptRun run = start(Path.of("plumbline/bin/plumbline"), folder.resolve("an app"));

        assertThat(run.lines()).contains("-Dplumbline.home=" + app);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', C.UTF-8",
        "C, '', C.UTF-8",
        "de_DE.UTF-8, '', ''",
        "de_DE.UTF-8, C, C.UTF-8",
        "C, de_DE.UTF-8, ''"
    })
    void aLocaleWithoutUnicodeIsReplaced(String lang, String all, String characters)
            throws Exception {
        Path jdk = jdk("jdk", GOOD);
        ScriptRun.write(jdk.resolve("bin/java"), "#!/bin/sh\necho \"${LC_CTYPE:-}|${LC_ALL:-}\"\n");
        environment.put("JAVA_HOME", jdk.toString());
        environment.put("LANG", lang);
        environment.put("LC_ALL", all);

        String effective = all.equals("C") ? "C.UTF-8" : all;
        assertThat(start().lines()).containsExactly(characters + "|" + effective);
    }

    @Test
    void aScriptWithoutItsLibrariesSaysSo() throws Exception {
        Files.delete(app.resolve("lib"));

        ScriptRun run = start();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.lines()).singleElement().asString().contains("/lib is missing");
    }

    private static void assertNoJavaFound(ScriptRun run) {
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith("plumbline: Java 2500 or newer is needed and none was found: install");
    }

    private void putOnPath(Path bin) {
        environment.put("PATH", bin + ":/usr/bin:/bin");
    }

    /// A Java that prints its name and then what it was given, each on a line.
    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        ScriptRun.write(
                jdk.resolve("bin/java"),
                "#!/bin/sh\nprintf '%%s\\n' '%s' \"$@\"\n".formatted(name));
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%s\"\nOS_VERSION=\"9999\"\n"
                        .formatted(version));
        return jdk;
    }

    private ScriptRun start(String... arguments) throws IOException, InterruptedException {
        return start(app.resolve("bin/plumbline"), folder, arguments);
    }

    private ScriptRun start(Path script, Path from, String... arguments)
            throws IOException, InterruptedException {
        return ScriptRun.of(script, from, environment, arguments);
    }
}
