package plumbline.drawing;

import plumbline.check.evaluation.Audit;
import plumbline.words.Words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a picture comes from: the commits of the folders that were read, and the day.
public record Origin(List<Audit> folders, Instant now) {

    private static final int SHORT = 10;
    private static final int MOST_NAMES = 3;

    public Origin {
        folders = List.copyOf(folders);
    }

    /// What was opened, in a few words.
    public String name() {
        return folders.stream()
                .map(each -> String.valueOf(each.reading().root().getFileName()))
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
    }

    /// One line for the edge of the picture.
    public String said(Words words) {
        String day = now.toString().substring(0, "2026-01-01".length());
        String commits =
                folders.stream()
                        .map(each -> each.findCommit(""))
                        .flatMap(Optional::stream)
                        .map(commit -> commit.substring(0, Math.min(SHORT, commit.length())))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return commits.isEmpty()
                ? words.get("draw.origin-no-git", day)
                : words.get("draw.origin", commits, day);
    }
}
