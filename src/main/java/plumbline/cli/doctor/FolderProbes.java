package plumbline.cli.doctor;

import plumbline.cli.machine.Disk;
import plumbline.preferences.UserFolders;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Where Plumbline keeps what belongs to the person, and whether there is room.
record FolderProbes(Disk disk, UserFolders folders) {

    private static final long MEGABYTE = 1L << 20;

    /// A large audit with its evidence and pictures stays below that.
    private static final long ENOUGH_MEGABYTES = 200;

    List<Probe> all() {
        return List.of(new Probe(Topic.FOLDERS, this::kept), new Probe(Topic.SPACE, this::space));
    }

    private Finding kept() {
        List<String> shut =
                Stream.of(folders.config(), folders.data(), folders.logs(), folders.cache())
                        .filter(folder -> !disk.isWritable(folder))
                        .map(Path::toString)
                        .toList();
        return shut.isEmpty()
                ? Finding.fine(
                        "cli.doctor.folders.fine",
                        new Fact("data", folders.data().toString()),
                        new Fact("config", folders.config().toString()),
                        new Fact("logs", folders.logs().toString()),
                        new Fact("cache", folders.cache().toString()))
                : Finding.missing("cli.doctor.folders.missing", new Fact("notWritable", shut))
                        .mendedBy(List.of("PLUMBLINE_JAVA_OPTS=-Dplumbline.home.user=DIR"));
    }

    private Finding space() {
        OptionalLong bytes = disk.free(folders.data());
        Fact where = new Fact("folder", folders.data().toString());
        if (bytes.isEmpty()) {
            return Finding.unknown("cli.doctor.space.unknown", where);
        }
        Fact free = new Fact("megabytes", bytes.getAsLong() / MEGABYTE);
        return bytes.getAsLong() / MEGABYTE >= ENOUGH_MEGABYTES
                ? Finding.fine("cli.doctor.space.fine", free, where)
                : Finding.hint("cli.doctor.space.hint", free, where);
    }
}
