package plumbline.gui.start;

import org.jspecify.annotations.Nullable;

import plumbline.gui.dialog.PathChoice;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.LivePreferences;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.gui.workspace.Samples;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways in, with a person who chooses what a test says and hears all notices.
final class DoorsFixture {

    private final WorkspaceFixture fixture;
    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection(navigator);
    private final List<String> told = new ArrayList<>();
    private final List<Path> audits = new ArrayList<>();
    private final Doors doors;
    private @Nullable Path chosen;

    DoorsFixture(Path home) {
        this.fixture = new WorkspaceFixture(home);
        this.doors =
                new Doors(
                        fixture.workspace(),
                        navigator,
                        new Samples(home.resolve("originals"), home.resolve("copies")),
                        new Person(),
                        new ImmediateTaskRunner(),
                        told::add,
                        audits::addAll,
                        WorkspaceFixture.words());
    }

    Doors doors() {
        return doors;
    }

    Navigator navigator() {
        return navigator;
    }

    Selection selection() {
        return selection;
    }

    OpenWorkspace workspace() {
        return fixture.workspace();
    }

    LivePreferences preferences() {
        return fixture.preferences();
    }

    Path folder(String name, String... files) {
        return fixture.folder(name, files);
    }

    /// What the person picks when asked; nothing until this is called.
    void choose(Path path) {
        chosen = path;
    }

    /// The documents that came in.
    List<Path> audits() {
        return audits;
    }

    List<String> told() {
        return told;
    }

    private final class Person implements PathChoice {

        @Override
        public Optional<Path> chooseFolder(String title) {
            return takeChosen();
        }

        @Override
        public List<Path> chooseAudits(String title) {
            return Optional.ofNullable(chosen).stream().toList();
        }

        @Override
        public List<Path> chooseFiles(String title) {
            return takeChosen().stream().toList();
        }

        @Override
        public Optional<Path> chooseReport(String title) {
            return Optional.ofNullable(chosen);
        }

        private Optional<Path> takeChosen() {
            Optional<Path> once = Optional.ofNullable(chosen);
            chosen = null;
            return once;
        }
    }
}
