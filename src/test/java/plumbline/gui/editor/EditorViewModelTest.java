package plumbline.gui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.file.PreferencesFile;

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
}
