package plumbline.report.output;

import java.nio.file.Path;

/// What keeps a report from being written to a file.
public sealed interface Obstacle {

    /// There is a folder of that name.
    record IsFolder() implements Obstacle {}

    /// There is no folder to put it in.
    record NoFolder(Path folder) implements Obstacle {}

    record NotWritable() implements Obstacle {}

    /// It lies in a folder that is audited, in which nothing is ever written.
    record Audited(Path folder) implements Obstacle {}
}
