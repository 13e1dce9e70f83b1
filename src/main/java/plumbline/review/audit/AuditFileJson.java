package plumbline.review.audit;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import plumbline.review.disk.Disk;

import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// `audit.json` as text; fields that are not known here stay as they are.
final class AuditFileJson {

    static final int FORMAT = 1;
    private static final String VERSION = "formatVersion";

    /// Far more than the names of all folders and checks need.
    private static final long MOST_BYTES = 16L << 20;

    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    // a number that is not known here stays as it was written
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .changeDefaultNullHandling(
                            _ -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                    .build();

    /// All that stands there, what of it is known here, and in which format.
    record Content(ObjectNode all, AuditFile file, int format) {}

    /// Empty when it is gone or damaged.
    Optional<Content> find(Path path) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return json.readTree(Files.readAllBytes(path)) instanceof ObjectNode all
                    ? content(all, all.path(VERSION))
                    : Optional.empty();
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Content> content(ObjectNode all, JsonNode version) {
        return version.canConvertToInt() && version.intValue() >= FORMAT
                ? Optional.of(
                        new Content(
                                all, json.treeToValue(all, AuditFile.class), version.intValue()))
                : Optional.empty();
    }

    void create(Path path, AuditFile file) throws IOException {
        write(path, file, json.createObjectNode());
    }

    /// Lays what is known over what stands there now.
    void replace(Path path, AuditFile file) throws IOException {
        Content present =
                find(path).orElseThrow(() -> new IOException("damaged since it was opened"));
        if (present.format() > FORMAT) {
            throw new IOException("written by a newer version since it was opened");
        }
        write(path, file, present.all());
    }

    private void write(Path path, AuditFile file, ObjectNode present) throws IOException {
        ObjectNode tree = json.createObjectNode();
        tree.put(VERSION, FORMAT);
        tree.setAll(present);
        tree.setAll((ObjectNode) json.valueToTree(file));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        Disk.write(path, json.writer().with(printer).writeValueAsBytes(tree));
    }
}
