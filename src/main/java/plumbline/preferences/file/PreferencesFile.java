package plumbline.preferences.file;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import plumbline.preferences.EditorCommand;
import plumbline.preferences.Preferences;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The one JSON file that preferences are kept in.
///
/// - Saving lays the preferences over what the file says at that moment. Fields that are not known
///   here stay; a value that is not understood reads as its default and stays until that setting,
///   or for the window and the recent list that group, is changed.
/// - A file of a newer format is read as far as it is understood and **never written**: `save`
///   returns without doing anything, and what was changed holds until Plumbline is closed.
/// - A file that is no JSON object is moved aside, never deleted.
/// - Of two windows the last one to save wins; the file is whole at every moment.
public final class PreferencesFile {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private static final String EDITOR = "editor";

    private final Path file;
    private final JsonText json = new JsonText();

    public PreferencesFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /// What is saved, or defaults; a file that cannot be read must not keep a window from opening.
    public LoadedPreferences load() {
        try {
            Optional<ObjectNode> tree = json.findObject(Files.readAllBytes(file));
            return tree.isPresent()
                    ? new LoadedPreferences(PreferencesJson.read(tree.get()), null)
                    : new LoadedPreferences(Preferences.defaults(), setAside());
        } catch (NoSuchFileException neverSaved) {
            return new LoadedPreferences(Preferences.defaults(), null);
        } catch (IOException unreadable) {
            LOG.warn("Preferences cannot be read; defaults are used: {}", unreadable.toString());
            return new LoadedPreferences(Preferences.defaults(), null);
        }
    }

    /// The editor that a person chose; what nobody reads stays unread until then.
    public synchronized Optional<EditorCommand> findEditor() {
        try {
            return json.findObject(Files.readAllBytes(file))
                    .map(tree -> tree.path(EDITOR))
                    .filter(JsonNode::isString)
                    .map(node -> new EditorCommand(node.asString()));
        } catch (IOException neverSaved) {
            return Optional.empty();
        }
    }

    /// Throws a [ProblemException] when the file cannot be written, and then has left it as it was.
    public synchronized void saveEditor(EditorCommand editor) {
        try {
            ObjectNode tree = present();
            if (!PreferencesJson.isNewer(tree)) {
                tree.put(EDITOR, editor.template());
                WholeFile.write(file, json.write(tree));
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.PREFERENCES_NOT_WRITTEN, failure, file);
        }
    }

    /// Throws a [ProblemException] when the file cannot be written, and then has left it as it was.
    public synchronized void save(Preferences preferences) {
        try {
            ObjectNode present = present();
            if (!PreferencesJson.isNewer(present)) {
                WholeFile.write(file, json.write(PreferencesJson.write(preferences, present)));
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.PREFERENCES_NOT_WRITTEN, failure, file);
        }
    }

    private ObjectNode present() throws IOException {
        Optional<ObjectNode> tree;
        try {
            tree = json.findObject(Files.readAllBytes(file));
        } catch (NoSuchFileException neverSaved) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (tree.isEmpty()) {
            setAside();
        }
        return tree.orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private Path setAside() throws IOException {
        for (int number = 1; ; number++) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + number);
            try {
                Files.move(file, aside);
                LOG.warn("Damaged preferences were moved to {}", aside);
                return aside;
            } catch (FileAlreadyExistsException taken) {
                LOG.debug("Already there: {}", aside);
            }
        }
    }
}
