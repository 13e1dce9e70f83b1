package plumbline.review.imports.workbook.applying;

import plumbline.check.Status;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.disk.Disk;
import plumbline.review.imports.workbook.reading.StatusWords;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people of an audit said that their words for results mean: `statuses.txt` in its folder,
/// with a line such as `YES=PASS` for each.
record RememberedStatuses(Path audit) {

    private static final String NAME = "statuses.txt";

    /// Far more than people have words.
    private static final long MOST_BYTES = 1L << 20;

    /// All that is remembered, as far as what is said now says nothing else.
    StatusWords under(StatusWords said) {
        return said.over(new StatusWords(meanings()));
    }

    /// Remembers what was said; lines that nobody understands stay.
    void add(StatusWords said) {
        StatusWords known = new StatusWords(meanings());
        List<String> added =
                said.own().entrySet().stream()
                        .filter(each -> known.own().get(each.getKey()) != each.getValue())
                        .map(each -> each.getKey() + "=" + each.getValue().title())
                        .toList();
        if (!added.isEmpty()) {
            write(Stream.concat(lines().stream(), added.stream()));
        }
    }

    private void write(Stream<String> lines) {
        String text = lines.map(each -> each + "\n").collect(Collectors.joining());
        try {
            Disk.write(audit.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_WRITTEN, failure, audit);
        }
    }

    /// Of two lines about a word, the last counts.
    private Map<String, Status> meanings() {
        SequencedMap<String, Status> meanings = new LinkedHashMap<>();
        for (String each : lines()) {
            int sign = Math.max(each.lastIndexOf('='), 0);
            Optional<Status> status = StatusWords.titled(each.substring(sign).replace("=", ""));
            status.ifPresent(meant -> meanings.putLast(each.substring(0, sign), meant));
        }
        return meanings;
    }

    private List<String> lines() {
        Path file = audit.resolve(NAME);
        try {
            if (Files.notExists(file)) {
                return List.of();
            }
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new IOException("no list of words");
            }
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, file);
        }
    }
}
