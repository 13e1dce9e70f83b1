package plumbline.app;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.analysis.FolderReader;
import plumbline.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Opens a real workbench, with a home of its own, before each test and closes it after.
final class OpenWindow implements BeforeEachCallback, AfterEachCallback {

    private final Words words;
    private final Supplier<FolderReader> reader;
    private @Nullable Path home;
    private @Nullable Workbench workbench;

    OpenWindow() {
        this(Words.english());
    }

    OpenWindow(Words words) {
        this(words, () -> new FolderReader(List.of()));
    }

    /// Lets the checks judge what this reads.
    OpenWindow(Words words, Supplier<FolderReader> reader) {
        this.words = words;
        this.reader = reader;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        home = Files.createTempDirectory("plumbline-test");
        open();
    }

    /// Opens it again, after [#close], with all that it left behind.
    void open() throws Exception {
        workbench =
                WaitForAsyncUtils.asyncFx(
                                () -> WindowFixture.open(new Stage(), home(), words, reader))
                        .get();
        driver().waitForWork();
    }

    void close() {
        driver().close();
        workbench = null;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (workbench != null) {
            close();
        }
        try (Stream<Path> all = Files.walk(home())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    Path home() {
        return Objects.requireNonNull(home);
    }

    Workbench workbench() {
        return Objects.requireNonNull(workbench);
    }

    WindowDriver driver() {
        return new WindowDriver(workbench(), new FxRobot());
    }
}
