package plumbline.cli.drawing;

import plumbline.check.evaluation.Audit;
import plumbline.drawing.Origin;
import plumbline.words.Words;

import java.time.Instant;
import java.util.List;

/// What a picture is of; `name` is what was opened, `service` is empty for all of them.
record Drawn(String name, Audit audit, String service, Instant now, Words words) {

    boolean shows(String other) {
        return service.isEmpty() || service.equals(other);
    }

    /// The commit and the day, for the edge of the picture.
    String origin() {
        return new Origin(List.of(audit), now).said(words);
    }
}
