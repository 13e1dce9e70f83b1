package plumbline.app;

import javafx.stage.Stage;

import plumbline.analysis.FolderReader;
import plumbline.gui.dialog.SaveChoice;
import plumbline.preferences.file.PreferencesFile;
import plumbline.preferences.graph.GraphFile;
import plumbline.preferences.session.SessionFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A real workbench on real samples, with a home of its own.
final class WindowFixture {

    static final Path SAMPLES = Path.of(System.getProperty("plumbline.samples"));
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private WindowFixture() {}

    static Workbench open(Stage stage, Path home) {
        return open(stage, home, Words.english());
    }

    /// Judges nothing, which is faster.
    static Workbench open(Stage stage, Path home, Words words) {
        return open(stage, home, words, () -> new FolderReader(List.of()));
    }

    static Workbench open(Stage stage, Path home, Words words, Supplier<FolderReader> reader) {
        Workbench workbench = new Workbench(stage, setup(home, words, reader));
        workbench.show(List.of());
        return workbench;
    }

    /// What is written goes where the test keeps all else.
    private record HomeChoice(Path home) implements SaveChoice {

        @Override
        public Optional<Path> chooseFile(String title, String name) {
            return Optional.of(home.resolve(name));
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.of(home);
        }

        @Override
        public Optional<Path> chooseWorkbook(String title) {
            return Optional.empty();
        }
    }

    /// Another program would take the keyboard.
    private static void leaveClosed(Path file) {}

    static WindowSetup setup(Path home) {
        return setup(home, Words.english(), () -> new FolderReader(List.of()));
    }

    private static WindowSetup setup(Path home, Words words, Supplier<FolderReader> reader) {
        PreferencesFile file = new PreferencesFile(home.resolve("preferences.json"));
        return new WindowSetup(
                words,
                "1.2.3",
                NOON,
                file,
                new SessionFile(home.resolve("sessions.json")),
                new GraphFile(home.resolve("graphs.json")),
                file.load(),
                SAMPLES,
                home.resolve("samples"),
                home.resolve("pictures"),
                home.resolve("audits"),
                reader,
                _ -> new HomeChoice(home),
                WindowFixture::leaveClosed);
    }
}
