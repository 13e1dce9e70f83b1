package plumbline.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The German words say what the English ones say, for the whole window and for nothing else.
final class GermanMessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/plumbline");
    private static final Path FILE = FOLDER.resolve("messages_de.properties");
    private static final Words WORDS = Words.of(Locale.GERMANY);

    /// Names, numbers, and words that are the same in both languages.
    private static final Set<String> SAME =
            Set.of(
                    "about.part",
                    "about.version",
                    "app.name",
                    "app.title",
                    "discussion.who",
                    "inspector.milliseconds",
                    "timeline.column.file",
                    "key.findings.filter",
                    "key.catalogue.filter",
                    "key.matrix.filter",
                    "key.review.filter",
                    "keys.group.schema",
                    "timeline.speed.usual",
                    "timeline.speed.double",
                    "evolution.change.both",
                    "evolution.doubt",
                    "evolution.locked",
                    "language.english",
                    "language.german",
                    "language.system",
                    "menu.graph",
                    "overview.column.name",
                    "place.graph.title",
                    "place.matrix.title",
                    "place.schema.title",
                    "problem.details",
                    "rail.tip",
                    "report.excel.column.blob",
                    "report.excel.column.commit",
                    "report.excel.column.fail",
                    "report.excel.column.migration-id",
                    "report.excel.column.partial",
                    "report.excel.column.pass",
                    "report.excel.column.text",
                    "report.excel.cover.name",
                    "report.excel.method.statuses.fail",
                    "report.excel.method.statuses.not-applicable",
                    "report.excel.method.statuses.partial",
                    "report.excel.method.statuses.pass",
                    "report.excel.sheet.matrix",
                    "reports.kind",
                    "reports.kind.json",
                    "reports.kind.md",
                    "reports.kind.sarif",
                    "reports.kind.text",
                    "review.accessible",
                    "review.facts",
                    "settings.percent",
                    "steps.difference",
                    "steps.what",
                    "steps.what-undone",
                    "theme.system");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+(,\\w+)?");
    private static final Pattern SIGN = Pattern.compile("\\b(PASS|PARTIAL|FAIL|N/A)\\b|[·—%]");
    private static final Pattern MNEMONIC = Pattern.compile("_(.)");
    private static final Pattern FOREIGN_QUOTE = Pattern.compile("['\"”‘]|„[^“]*$|^[^„]*“");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\b(Sie|Ihr|Ihre[mnrs]?|Ihnen|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(e[mnrs]?)?)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private final Properties english = read(FOLDER.resolve("messages.properties"));
    private final Properties german = read(FILE);

    GermanMessagesTest() throws IOException {}

    @Test
    void everyWordOfTheWindowIsThereAndNoneOfTheCommandLine() {
        assertThat(german.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        english.stringPropertyNames().stream()
                                .filter(key -> !key.startsWith("cli."))
                                .toList());
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        assertThat(Files.readAllLines(FILE))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .hasSize(german.size());
    }

    @Test
    void everyMessageTakesTheSameArguments() {
        assertSame(message -> all(ARGUMENT, message, MatchResult::group));
    }

    /// An ellipsis promises a question, a full stop ends a sentence.
    @Test
    void everyMessageEndsInTheSameWay() {
        assertSame(message -> message.replaceFirst(".*?([.…:]?)$", "$1"));
    }

    @Test
    void resultsAndSignsStayAsTheyAre() {
        assertSame(message -> all(SIGN, message, MatchResult::group));
    }

    @Test
    void nothingIsLeftInEnglishButNames() {
        assertThat(german.stringPropertyNames())
                .filteredOn(key -> german.getProperty(key).equals(english.getProperty(key)))
                .containsExactlyInAnyOrderElementsOf(SAME);
    }

    @Test
    void noMessageHoldsAQuotationMarkThatIsNotGerman() {
        assertThat(german)
                .allSatisfy(
                        (key, message) ->
                                assertThat("" + message)
                                        .as("" + key)
                                        .doesNotContainPattern(FOREIGN_QUOTE));
    }

    @Test
    void nobodyIsAddressed() {
        assertThat(german)
                .allSatisfy(
                        (key, message) ->
                                assertThat("" + message)
                                        .as("" + key)
                                        .doesNotContainPattern(ADDRESS));
    }

    @Test
    void everyMenuHasALetterOfItsOwn() {
        List<String> menus =
                WORDS.keys().stream()
                        .filter(key -> key.startsWith("menu."))
                        .map(WORDS::get)
                        .toList();
        Set<String> letters =
                menus.stream()
                        .flatMap(
                                menu ->
                                        all(
                                                MNEMONIC,
                                                menu,
                                                letter ->
                                                        letter.group(1).toLowerCase(Locale.GERMAN))
                                                .stream())
                        .collect(Collectors.toSet());

        assertThat(letters).hasSameSizeAs(menus);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    workspace.name   | a | 0 | a
                    workspace.name   | a | 1 | a und ein weiterer
                    workspace.name   | a | 2 | a und 2 weitere
                    tasks.strip      | a | 0 | a
                    tasks.strip      | a | 1 | a und ein weiterer
                    tasks.strip      | a | 2 | a und 2 weitere
                    status.read      | 1 | 0 | 1 Ordner · keine Dateien · {2}
                    status.read      | 2 | 1 | 2 Ordner · 1 Datei · {2}
                    status.read      | 2 | 9999 | 2 Ordner · 9.999 Dateien · {2}
                    status.skipped   | 0 | 0 | nichts übersprungen
                    status.skipped   | 1 | 0 | 1 übersprungen
                    start.days-ago   | 0 | 0 | heute
                    start.days-ago   | 1 | 0 | gestern
                    start.days-ago   | 2 | 0 | vor 2 Tagen
                    start.drop-left  | 1 | 0 | Eines der abgelegten Elemente ist weder ein Ordner noch ein Markdown-Dokument.
                    start.drop-left  | 2 | 0 | 2 der abgelegten Elemente sind weder ein Ordner noch ein Markdown-Dokument.
                    document.facts   | 0 | x | leer · x
                    document.facts   | 1 | x | 1 Zeile · x
                    document.facts   | 2 | x | 2 Zeilen · x
                    """)
    void numbersBendTheirWords(String key, String first, String second, String said) {
        assertThat(WORDS.get(key, number(first), number(second))).isEqualTo(said);
    }

    private void assertSame(Function<String, Object> what) {
        assertThat(german.stringPropertyNames())
                .allSatisfy(
                        key ->
                                assertThat(what.apply(german.getProperty(key)))
                                        .as(key)
                                        .isEqualTo(what.apply(english.getProperty(key))));
    }

    private static Set<String> all(
            Pattern pattern, String message, Function<MatchResult, String> part) {
        return pattern.matcher(message)
                .results()
                .map(part)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object number(String text) {
        return text.matches("\\d+") ? Integer.valueOf(text) : text;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
