package plumbline.gui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.gui.CpuTime;
import plumbline.gui.Pace;
import plumbline.gui.style.Icon;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.source.SourceFile;
import plumbline.words.Words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class PaletteViewModelTest {

    private static final int ROUNDS = 4;

    private static final List<String> FILES =
            List.of(
                    "analytics-service: src/migrations/001_analytics_baseline.ts",
                    "analytics-service: src/server.ts",
                    "analytics-service: knexfile.ts",
                    "order-service: src/migrations/001_baseline_orders.ts",
                    "order-service: src/server.ts",
                    "order-service: docker-entrypoint.sh",
                    "order-service: knexfile.ts",
                    "ticket-service: src/migrations/001_baseline_ticket.ts",
                    "ticket-service: src/reorder/order.sql",
                    "ticket-service: src/server.ts");

    private final PaletteViewModel model = new PaletteViewModel(PaletteViewModelTest::everything);

    @Test
    void withNothingTypedEverythingStandsInItsOrder() {
        List<String> inOrder = everything().map(PaletteViewModelTest::nameOf).limit(60).toList();

        assertThat(found()).isEqualTo(inOrder);
        model.typedProperty().set("   ");
        assertThat(found()).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "gorev, View: Go to Review",
        "go rev, View: Go to Review",
        "review go, View: Go to Review",
        "GOTOGRAPH, View: Go to Graph",
        "goma, View: Go to Matrix",
        "dark, View: Theme: dark",
        "dark theme, View: Theme: dark",
        "thd, View: Theme: dark",
        "contrast, View: Theme: high contrast",
        "quit, File: Quit",
        "add, File: Add folder to workspace…",
        "settings, File: Settings…",
        "keys, Help: All keys",
        "back, View: Back",
        "larger, View: Larger text",
        "ticket, ticket-service: src/migrations/001_baseline_ticket.ts",
        "migrations/001_base, order-service: src/migrations/001_baseline_orders.ts",
        "001ord, order-service: src/migrations/001_baseline_orders.ts",
        "order-service server, order-service: src/server.ts",
        "server ticket, ticket-service: src/server.ts",
        "entry, order-service: docker-entrypoint.sh",
        "order.sql, ticket-service: src/reorder/order.sql",
        "src/serv, analytics-service: src/server.ts"
    })
    void whatIsMeantComesFirst(String typed, String first) {
        model.typedProperty().set(typed);

        assertThat(found()).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "dark xyzzy", "verog"})
    void whatFitsNothingFindsNothing(String typed) {
        model.typedProperty().set(typed);

        assertThat(found()).isEmpty();
    }

    @Test
    void atMostSixtyAreShown() {
        PaletteViewModel large = new PaletteViewModel(() -> many(500));
        assertThat(large.found()).hasSize(60);
        large.typedProperty().set("change");

        assertThat(large.found()).hasSize(60);
    }

    @Test
    void takingLettersBackFindsMoreAgain() {
        model.typedProperty().set("gorev");
        model.typedProperty().set("gore");
        model.typedProperty().set("");

        assertThat(found()).hasSizeGreaterThan(10);
    }

    /// Typed several times, and the shortest of each key counts: others are spent on compiling, or
    /// on a processor that is shared.
    @ParameterizedTest
    @ValueSource(
            strings = {"g", "e", "go", "gorev", "mig 042", "service-07 change_t", "s e r v i c"})
    void amongFiftyThousandFilesNoKeyHoldsUpTheWindow(String typed) {
        List<PaletteEntry> entries =
                Stream.concat(
                                commands(),
                                WorkspaceFixture.manyFiles(50_000).stream()
                                        .map(PaletteViewModelTest::entry))
                        .toList();
        PaletteViewModel large = new PaletteViewModel(entries::stream);
        List<Duration> shortest = new ArrayList<>();
        for (int length = 1; length <= typed.length(); length++) {
            String before = typed.substring(0, length - 1);
            String after = typed.substring(0, length);
            shortest.add(
                    IntStream.range(0, ROUNDS)
                            .mapToObj(
                                    _ -> {
                                        large.typedProperty().set(before);
                                        return CpuTime.of(() -> large.typedProperty().set(after));
                                    })
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
        }

        Duration allowed = Pace.allows(Duration.ofMillis(50));
        assertThat(shortest).allMatch(key -> key.compareTo(allowed) < 0);
    }

    @Test
    void whatIsTypedOnFindsWhatATextFindsAtOnce() {
        for (String text : List.of("re", "rev", "rev g", "rev go", "go rev")) {
            model.typedProperty().set(text);
            PaletteViewModel fresh = new PaletteViewModel(PaletteViewModelTest::everything);
            fresh.typedProperty().set(text);

            assertThat(found())
                    .as(text)
                    .isEqualTo(fresh.found().stream().map(PaletteViewModelTest::nameOf).toList());
        }
    }

    private List<String> found() {
        return model.found().stream().map(PaletteViewModelTest::nameOf).toList();
    }

    private static String nameOf(PaletteEntry entry) {
        return entry.kind() + ": " + entry.title();
    }

    private static Stream<PaletteEntry> everything() {
        return Stream.concat(commands(), FILES.stream().map(PaletteViewModelTest::fileEntry));
    }

    /// All commands there are words for, without the window that they need to run.
    private static Stream<PaletteEntry> commands() {
        Words words = Words.english();
        return words.keys().stream()
                .filter(key -> key.startsWith("command.") && key.endsWith(".title"))
                .map(key -> entry(words.get(key), menuOf(key)));
    }

    private static String menuOf(String key) {
        return switch (key) {
            case "command.quit.title",
                    "command.add-folder.title",
                    "command.settings.title",
                    "command.open-folders.title" ->
                    "File";
            case "command.keys.title", "command.about.title", "command.palette.title" -> "Help";
            default -> "View";
        };
    }

    private static PaletteEntry fileEntry(String name) {
        String[] parts = name.split(": ", 2);
        return entry(parts[1], parts[0]);
    }

    private static Stream<PaletteEntry> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> entry("change " + i, "File"));
    }

    private static PaletteEntry entry(SourceFile file) {
        return entry(file.relativePath(), "monorepo");
    }

    private static PaletteEntry entry(String title, String kind) {
        return new PaletteEntry(Icon.FILE, title, kind, List.of(), () -> {});
    }
}
