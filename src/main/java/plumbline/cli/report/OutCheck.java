package plumbline.cli.report;

import picocli.CommandLine;

import plumbline.cli.RefusedException;
import plumbline.report.output.Obstacle;
import plumbline.report.output.OutFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;

/// Refuses files that no report can be written to.
public record OutCheck(Path path, CommandLine command, Words words) {

    public void check() {
        new OutFile(path).findObstacle().ifPresent(this::refuse);
    }

    /// Nothing is ever written into folders that are audited.
    public void checkOutside(List<Path> audited) {
        new OutFile(path).findAround(audited).ifPresent(this::refuse);
    }

    private void refuse(Obstacle obstacle) {
        throw new RefusedException(command, text(obstacle));
    }

    private String text(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.IsFolder() -> words.get("cli.report.out-is-folder", path);
            case Obstacle.NoFolder(Path folder) -> words.get("cli.report.out-no-folder", folder);
            case Obstacle.NotWritable() -> words.get("cli.report.out-not-writable", path);
            case Obstacle.Audited(Path folder) -> words.get("cli.report.out-inside", path, folder);
        };
    }
}
