package plumbline.cli.machine;

import java.time.Duration;

/// All that is asked of the machine that Plumbline runs on.
public record Machine(
        Settings settings, Programs programs, Libraries libraries, Disk disk, Sockets sockets) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// The real one; a program that is asked something has two seconds for its answer.
    public static Machine real() {
        Settings settings = Settings.ofProcess();
        return new Machine(
                settings,
                new PathPrograms(settings, PATIENCE),
                new LoadedLibraries(),
                new FileDisk(),
                new UnixSockets());
    }

    /// What system that is.
    public OperatingSystem system() {
        return OperatingSystem.of(settings, disk);
    }
}
