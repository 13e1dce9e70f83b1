package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

final class ManTest {

    private static final Path GROFF = Path.of("/usr/bin/groff");

    @Test
    void thePageHasTheSectionsThatManualPagesHave() {
        assertThat(run("man").lines().filter(line -> line.startsWith(".SH")))
                .containsExactly(
                        ".SH \"NAME\"",
                        ".SH \"SYNOPSIS\"",
                        ".SH \"DESCRIPTION\"",
                        ".SH \"OPTIONS\"",
                        ".SH \"COMMANDS\"",
                        ".SH \"EXIT STATUS\"",
                        ".SH \"ENVIRONMENT\"",
                        ".SH \"FILES\"",
                        ".SH \"EXAMPLES\"",
                        ".SH \"BUGS\"");
    }

    @Test
    void everyCommandAndEveryOptionIsToldOfInTheOrderOfTheHelp() {
        List<String> commands =
                Pattern.compile("^  ([a-z]+)  ", Pattern.MULTILINE)
                        .matcher(
                                run("help")
                                        .replaceFirst("(?s).*Commands:", "")
                                        .replaceFirst("(?s)Exit codes:.*", ""))
                        .results()
                        .map(each -> each.group(1))
                        .toList();

        assertThat(commands).hasSizeGreaterThan(15);
        assertThat(run("man").lines().filter(line -> line.startsWith(".SS")))
                .containsExactlyElementsOf(
                        commands.stream().map(each -> ".SS \"plumbline " + each + "\"").toList());
        for (String command : commands) {
            assertThat(options(run("man " + command)))
                    .as(command)
                    .containsAll(options(run("help " + command)));
        }
    }

    @Test
    void aPageOfOneCommandNamesTheOther() {
        assertThat(run("man lint"))
                .startsWith(".TH \"PLUMBLINE\\-LINT\" \"1\" \"\" \"Plumbline ")
                .contains("plumbline\\-lint \\- Let the checks of single statements judge")
                .contains(".SH \"SEE ALSO\"\n\\fBplumbline\\fR(1)\n")
                .contains("\\fB\\-\\-format\\fR=\\fIFORMAT\\fR\n");
    }

    @Test
    void theVariablesAreThoseOfThePageOnFormats() throws IOException {
        String formats = Files.readString(Path.of("src/docs/formats.md"));
        String table =
                formats.replaceFirst("(?s).*\n## Environment\n", "")
                        .replaceFirst("(?s)\n## .*", "");
        List<String> variables =
                Pattern.compile("^\\| `([A-Z_]+)` \\|", Pattern.MULTILINE)
                        .matcher(table)
                        .results()
                        .map(each -> each.group(1))
                        .toList();

        assertThat(variables).isNotEmpty();
        assertThat(run("man"))
                .contains(variables.stream().map(each -> "\\fB" + each + "\\fR\n").toList());
    }

    @Test
    void nothingInAPageStandsForAnythingButItself() {
        assertThat(run("man").lines())
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .matches(
                                                "\\.(TH|ad l|nh|SH|SS|PP|TP|RS|nf|fi|RE)("
                                                        + " .*)?|[^.'].*")
                                        .doesNotContain("${bundle", "%%", "%n", "\u001b", "u2026")
                                        .matches("\\p{ASCII}*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"man", "man lint", "man completion", "man draw"})
    void groffFindsNothingToWarnOf(String typed) throws IOException, InterruptedException {
        assumeThat(GROFF).exists();

        Formatted page = groff(run(typed), "-ww", "-z");

        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void thePageReadsAsItWasMeant() throws IOException, InterruptedException {
        assumeThat(GROFF).exists();

        Formatted page = groff(run("man lint"), "-P-c", "-P-b", "-P-u");

        assertThat(page.text())
                .contains("PLUMBLINE-LINT(1)")
                .contains("       plumbline lint [-h] [--hints] [--no-cache] [--no-transaction]\n")
                .contains(
                        "       --format=FORMAT\n"
                            + "              text (also taken when none is named), json or sarif.");
    }

    @Test
    void anUnknownCommandIsWrongUse() {
        Run run = Run.of(new DesktopDouble(), "man", "lnt");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean lint?");
    }

    private static List<String> options(String text) {
        return Pattern.compile("--[a-z][a-z-]+")
                .matcher(text.replace("\\-", "-"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String run(String typed) {
        Run run = Run.of(new DesktopDouble(), typed.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static Formatted groff(String page, String... options)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(GROFF.toString(), "-man", "-Tutf8");
        builder.command().addAll(List.of(options));
        Path warnings = Files.createTempFile("groff", ".txt");
        Process process = builder.redirectError(warnings.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(page.getBytes(StandardCharsets.UTF_8));
        }
        byte[] text = process.getInputStream().readAllBytes();
        process.waitFor();
        String warned = Files.readString(warnings);
        Files.delete(warnings);
        return new Formatted(new String(text, StandardCharsets.UTF_8), warned);
    }

    private record Formatted(String text, String warnings) {}
}
