package plumbline.gui.reporting;

import plumbline.report.output.Obstacle;
import plumbline.report.output.OutFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where a report is to go; nothing is ever written into folders that are audited.
public record Target(Path path, List<Path> audited, Words words) {

    public Optional<Outcome> findRefusalOfFile() {
        OutFile file = new OutFile(path);
        return file.findObstacle().or(() -> file.findAround(audited)).map(this::refused);
    }

    public Optional<Outcome> findRefusalOfFolder() {
        return new OutFile(path).findAround(audited).map(this::refused);
    }

    private Outcome refused(Obstacle obstacle) {
        return new Outcome.Refused(
                switch (obstacle) {
                    case Obstacle.IsFolder() -> words.get("reports.refused.is-folder", path);
                    case Obstacle.NoFolder(Path none) ->
                            words.get("reports.refused.no-folder", none);
                    case Obstacle.NotWritable() -> words.get("reports.refused.not-writable", path);
                    case Obstacle.Audited(Path inside) ->
                            words.get("reports.refused.audited", path, inside);
                });
    }
}
