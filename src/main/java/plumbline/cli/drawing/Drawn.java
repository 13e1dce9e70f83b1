package plumbline.cli.drawing;

import plumbline.check.evaluation.Audit;
import plumbline.words.Words;

import java.time.Instant;

/// What a picture is of; `name` is what was opened, `service` is empty for all of them.
record Drawn(String name, Audit audit, String service, Instant now, Words words) {

    private static final int SHORT = 10;

    boolean shows(String other) {
        return service.isEmpty() || service.equals(other);
    }

    /// The commit and the day, for the edge of the picture.
    String origin() {
        String day = now.toString().substring(0, "2026-01-01".length());
        return audit.findCommit("")
                .map(commit -> words.get("draw.origin", commit.substring(0, SHORT), day))
                .orElseGet(() -> words.get("draw.origin-no-git", day));
    }
}
