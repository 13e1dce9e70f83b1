package plumbline.preferences.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import plumbline.preferences.file.JsonText;
import plumbline.preferences.file.WholeFile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The file that remembers sessions, the latest first.
///
/// Nothing that was decided is in it: where it cannot be read or written, work begins at the
/// beginning.
public final class SessionFile {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFile.class);
    private static final String SESSIONS = "sessions";
    private static final int MOST = 24;

    private final Path file;
    private final JsonText json = new JsonText();

    public SessionFile(Path file) {
        this.file = file;
    }

    public List<Session> load() {
        try {
            return json.findObject(Files.readAllBytes(file)).stream()
                    .flatMap(tree -> tree.path(SESSIONS).valueStream())
                    .flatMap(entry -> findSession(entry).stream())
                    .toList();
        } catch (NoSuchFileException neverSaved) {
            return List.of();
        } catch (IOException unreadable) {
            LOG.warn("Where work was left cannot be read: {}", unreadable.toString());
            return List.of();
        }
    }

    /// Puts a session first, in place of what was known of the same folders.
    public synchronized void save(Session session) {
        List<Session> sessions =
                Stream.concat(
                                Stream.of(session),
                                load().stream().filter(each -> !each.isOf(session.folders())))
                        .limit(MOST)
                        .toList();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("formatVersion", 1);
        ArrayNode entries = tree.putArray(SESSIONS);
        sessions.forEach(each -> write(each, entries.addObject()));
        try {
            WholeFile.write(file, json.write(tree));
        } catch (IOException failure) {
            LOG.warn("Where work was left cannot be remembered: {}", failure.toString());
        }
    }

    private static void write(Session session, ObjectNode entry) {
        ArrayNode folders = entry.putArray("folders");
        session.folders().forEach(folder -> folders.add(folder.toString()));
        entry.put("place", session.place());
        entry.put("service", session.service());
        entry.put("check", session.check());
        entry.put("losses", session.losses());
        Owner owner = session.owner();
        if (owner != null) {
            entry.put("process", owner.process());
            entry.put("began", owner.began().toString());
        }
    }

    private static Optional<Session> findSession(JsonNode entry) {
        try {
            List<Path> folders =
                    entry.path("folders")
                            .valueStream()
                            .map(each -> Path.of(each.stringValue("")))
                            .toList();
            return folders.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Session(
                                    folders,
                                    entry.path("place").stringValue(""),
                                    entry.path("service").stringValue(""),
                                    entry.path("check").stringValue(""),
                                    findOwner(entry).orElse(null),
                                    entry.path("losses").intValue(0)));
        } catch (InvalidPathException | DateTimeException notUnderstood) {
            LOG.debug("not a session", notUnderstood);
            return Optional.empty();
        }
    }

    private static Optional<Owner> findOwner(JsonNode entry) {
        return entry.path("process").canConvertToExactIntegral()
                ? Optional.of(
                        new Owner(
                                entry.path("process").decimalValue().longValueExact(),
                                Instant.parse(entry.path("began").stringValue(""))))
                : Optional.empty();
    }
}
