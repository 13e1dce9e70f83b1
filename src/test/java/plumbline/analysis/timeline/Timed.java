package plumbline.analysis.timeline;

import plumbline.analysis.Opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A folder with migrations of dbmate, and its timeline.
record Timed(Path root) {

    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    /// A migration with such an up part, named as dbmate names them.
    void write(String name, String sql) throws IOException {
        Path file = root.resolve("db/migrations").resolve(name + ".sql");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "-- migrate:up\n" + sql + "\n-- migrate:down\n");
    }

    void write(String name) throws IOException {
        write(name, "CREATE TABLE t" + name.replaceAll("\\W", "_") + " (id int);");
    }

    SetTimeline timeline() {
        return timelines(root).getFirst();
    }

    static List<SetTimeline> timelines(Path root) {
        return Timelines.of(Opened.readWithHistory(root), TimelineRules.USUAL, NOW);
    }

    static List<String> versions(List<TimelinePoint> points) {
        return points.stream().map(each -> each.migration().version()).toList();
    }
}
