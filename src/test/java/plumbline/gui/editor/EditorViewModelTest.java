package plumbline.gui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.file.PreferencesFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files opened in the editor of a person.
final class EditorViewModelTest {

    @TempDir Path home;
    private final List<List<String>> started = new ArrayList<>();
    private EditorViewModel model;
    private int asked;

    @BeforeEach
    void setUp() {
        model =
                new EditorViewModel(
                        new PreferencesFile(home.resolve("preferences.json")),
                        "",
                        started::add,
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.words());
    }

    private void open() {
        model.open(home.resolve("a.sql"), 7, () -> asked++);
    }

    @Test
    void whereNoEditorIsKnownSomebodyIsAsked() {
        open();

        assertThat(asked).isOne();
        assertThat(started).isEmpty();
    }

    @Test
    void theOneThatWasChosenIsStartedAtTheLine() {
        model.commandProperty().set("ed +{line} {file}");
        model.save();
        open();

        assertThat(asked).isZero();
        assertThat(started).containsExactly(List.of("ed", "+7", home.resolve("a.sql").toString()));
    }

    @Test
    void whatWouldBeCalledIsShownToBeChanged() {
        model.commandProperty().set("ed {file}");
        model.save();
        model.commandProperty().set("");

        model.begin();

        assertThat(model.commandProperty().get()).isEqualTo("ed {file}");
    }

    @Test
    void thoseOnThisMachineAreOffered() throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String each : List.of("code.cmd", "kate")) {
            assertThat(Files.createFile(bin.resolve(each)).toFile().setExecutable(true)).isTrue();
        }
        model =
                new EditorViewModel(
                        new PreferencesFile(home.resolve("preferences.json")),
                        bin.toString(),
                        started::add,
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.words());

        model.begin();

        assertThat(model.found())
                .containsExactly("code.cmd --goto {file}:{line}", "kate --line {line} {file}");
        assertThat(model.commandProperty().get()).isEqualTo("code.cmd --goto {file}:{line}");
    }
}
