package plumbline.review.compare.reading;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.compare.Snapshot;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads the JSON that the command `audit` wrote.
public final class AuditJsonReader implements SnapshotReader {

    private static final int FORMAT = 1;
    private static final String ENDING = ".json";

    /// A service has a quarter of a megabyte.
    private static final long MOST_MEGABYTES = 64;

    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultNullHandling(
                            _ -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                    .build();

    @Override
    public boolean accepts(Path path) {
        return String.valueOf(path.getFileName()).endsWith(ENDING);
    }

    @Override
    public Snapshot read(Path path) {
        try {
            if (Files.size(path) > MOST_MEGABYTES * 1_000_000) {
                throw new ProblemException(
                        ProblemKind.AUDIT_FILE_TOO_LARGE, null, path, MOST_MEGABYTES);
            }
            return ProposalSnapshot.of(String.valueOf(path), parse(path));
        } catch (JacksonException damaged) {
            int line = damaged.getLocation() == null ? 1 : damaged.getLocation().getLineNr();
            throw new ProblemException(
                    ProblemKind.AUDIT_FILE_DAMAGED, damaged, path, Math.max(1, line));
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, path);
        }
    }

    private AuditJsonFile parse(Path path) throws IOException {
        byte[] content = Files.readAllBytes(path);
        // the text may be `null`, which is nothing at all
        int version =
                Optional.ofNullable(json.readValue(content, AuditJsonFile.Version.class))
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ProblemKind.AUDIT_FILE_DAMAGED, null, path, 1))
                        .formatVersion();
        if (version > FORMAT) {
            throw new ProblemException(ProblemKind.AUDIT_FILE_NEWER, null, path, version);
        }
        return json.readValue(content, AuditJsonFile.class);
    }
}
