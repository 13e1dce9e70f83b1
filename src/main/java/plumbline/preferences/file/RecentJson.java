package plumbline.preferences.file;

import plumbline.preferences.RecentWorkspace;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The workspaces that were open lately as a JSON array.
final class RecentJson {

    private static final String FOLDERS = "folders";
    private static final Field<String> NAME = Field.text("name", "", Optional::of, name -> name);
    private static final Field<Instant> OPENED_AT =
            Field.text("openedAt", Instant.EPOCH, RecentJson::findInstant, Instant::toString);

    private static final KnownEntries<RecentWorkspace> WORKSPACES =
            new KnownEntries<>(
                    RecentJson::findWorkspace, RecentWorkspace::hasFoldersOf, RecentJson::fill);

    private RecentJson() {}

    static List<RecentWorkspace> read(JsonNode recent) {
        return recent.isArray() ? WORKSPACES.read(recent) : List.of();
    }

    static ArrayNode write(List<RecentWorkspace> wanted, JsonNode present) {
        return WORKSPACES.write(wanted, present);
    }

    private static void fill(RecentWorkspace workspace, ObjectNode entry) {
        NAME.set(entry, workspace.name());
        ArrayNode folders = entry.putArray(FOLDERS);
        workspace.folders().forEach(folder -> folders.add(folder.toString()));
        OPENED_AT.set(entry, workspace.openedAt());
    }

    private static Optional<RecentWorkspace> findWorkspace(JsonNode node) {
        return node instanceof ObjectNode entry
                ? findFolders(entry.path(FOLDERS))
                        .map(
                                folders ->
                                        new RecentWorkspace(
                                                NAME.in(entry), folders, OPENED_AT.in(entry)))
                : Optional.empty();
    }

    private static Optional<List<Path>> findFolders(JsonNode node) {
        List<Path> folders = new ArrayList<>();
        for (JsonNode folder : node) {
            Optional<Path> path = folder.stringValueOpt().flatMap(RecentJson::findPath);
            path.ifPresent(folders::add);
        }
        return node.isArray() && folders.size() == node.size()
                ? Optional.of(folders)
                : Optional.empty();
    }

    private static Optional<Path> findPath(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> findInstant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
