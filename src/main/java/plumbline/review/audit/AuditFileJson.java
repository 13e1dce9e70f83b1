package plumbline.review.audit;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action;
import plumbline.review.decision.Subject;
import plumbline.review.disk.Disk;
import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;
import plumbline.review.json.JsonObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// `audit.json` as text; fields that are not known here stay as they are.
final class AuditFileJson {

    /// The latest that is known here.
    static final int FORMAT = 4;

    /// That of an audit that says nothing about checks, which the first version can write as well.
    static final int FIRST = 1;

    /// That of an audit that says something about checks as a whole.
    private static final int CHECKS_FORMAT = 2;

    /// That of an audit that says something about statements, or takes something for granted.
    private static final int SAID_FORMAT = 3;

    private static final String VERSION = "formatVersion";
    private static final String NAME = "name";
    private static final String FOLDERS = "folders";
    private static final String CATALOGUE = "catalogue";
    private static final String CHECKS = "checks";
    private static final String PROFILE = "profile";
    private static final Set<String> KNOWN =
            Set.of(VERSION, NAME, FOLDERS, CATALOGUE, CHECKS, PROFILE);

    /// Far more than the names of all folders and checks need.
    private static final long MOST_BYTES = 16L << 20;

    private final JsonObject json = new JsonObject();

    /// All that stands there, what of it is known here, and in which format.
    record Content(Fields all, AuditFile file, int format) {}

    /// Empty when it is gone or damaged.
    Optional<Content> find(Path path) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
            return Optional.empty();
        }
        return json.find(Files.readAllBytes(path), AuditFileJson::content)
                .filter(each -> each.format() >= FIRST);
    }

    private static Content content(Fields in) {
        AuditFile file =
                new AuditFile(
                        in.text(NAME),
                        in.texts(FOLDERS),
                        in.text(CATALOGUE),
                        in.textsByName(CHECKS),
                        in.text(PROFILE));
        return new Content(in, file, in.number(VERSION));
    }

    void create(Path path, AuditFile file) throws IOException {
        write(path, file, FIRST, null);
    }

    /// Lays what is known over what stands there now.
    void replace(Path path, AuditFile file) throws IOException {
        Content present = present(path);
        write(path, file, present.format(), present.all());
    }

    /// Says that it takes at least that format to write the audit, so that what does not know it
    /// only reads.
    void raise(Path path, int format) throws IOException {
        Content present = present(path);
        if (present.format() < format) {
            write(path, present.file(), format, present.all());
        }
    }

    /// The first format that knows what was done.
    static int needed(Action action) {
        return action.kind() == Action.Kind.JOIN
                ? FORMAT
                : action.changes().stream()
                        .mapToInt(each -> needed(each.place().subject()))
                        .max()
                        .orElse(FIRST);
    }

    private static int needed(Subject subject) {
        return switch (subject) {
            case Subject.OfCell _,
                    Subject.OfService _,
                    Subject.OfFinding _,
                    Subject.OfAssumption _,
                    Subject.OfImport _ ->
                    FIRST;
            case Subject.OfCheck _ -> CHECKS_FORMAT;
            case Subject.OfStatement _, Subject.OfSetting _ -> SAID_FORMAT;
        };
    }

    private Content present(Path path) throws IOException {
        Content present =
                find(path).orElseThrow(() -> new IOException("damaged since it was opened"));
        if (present.format() > FORMAT) {
            throw new IOException("written by a newer version since it was opened");
        }
        return present;
    }

    private void write(Path path, AuditFile file, int format, @Nullable Fields present)
            throws IOException {
        Disk.write(path, json.writeLines(file, (each, out) -> write(each, format, present, out)));
    }

    private static void write(AuditFile file, int format, @Nullable Fields present, FieldsOut out) {
        out.number(VERSION, format)
                .text(NAME, file.name())
                .texts(FOLDERS, file.folders())
                .text(CATALOGUE, file.catalogue())
                .textsByName(CHECKS, file.checks())
                .text(PROFILE, file.profile());
        if (present != null) {
            out.others(present, KNOWN);
        }
    }
}
