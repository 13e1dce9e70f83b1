package plumbline.cli.machine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// A machine that answers what a test wants it to; all is well until a test takes something away.
public final class MachineDouble implements Programs, Libraries, Disk, Sockets {

    private static final long GIGABYTE = 1L << 30;

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final Map<Path, List<String>> programs = new HashMap<>();
    private final Map<Path, List<String>> texts = new HashMap<>();
    private final Map<Path, List<Path>> folders = new HashMap<>();
    private final Set<String> noLibraries = new HashSet<>();
    private final Set<Path> shut = new HashSet<>();
    private final Set<Path> silent = new HashSet<>();
    private long memory = GIGABYTE;
    private OptionalLong free = OptionalLong.of(20 * GIGABYTE);

    /// A Debian with a display, fonts, git and two servers.
    public static MachineDouble debian() {
        return new MachineDouble()
                .property("os.name", "Linux")
                .property("os.arch", "amd64")
                .property("user.name", "ada")
                .property("user.home", "/home/ada")
                .property("java.version", "25.0.1")
                .property("java.vendor", "Eclipse Adoptium")
                .property("java.home", "/opt/java")
                .property("sun.jnu.encoding", "UTF-8")
                .property("plumbline.home", "/opt/plumbline")
                .variable("DISPLAY", ":0")
                .text("/etc/os-release", "PRETTY_NAME=\"Debian 13\"", "ID=debian")
                .program("/usr/bin/fc-list", "/f/a.ttf: ", "/f/b.ttf: ")
                .program("/usr/bin/git", "git version 2.47.3")
                .server("/usr/lib/postgresql", "17", "postgres (PostgreSQL) 17.6 (Debian 17.6-1)")
                .server("/usr/lib/postgresql", "18", "postgres (PostgreSQL) 18.1");
    }

    public MachineDouble property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    public MachineDouble variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    public MachineDouble withoutVariable(String name) {
        variables.remove(name);
        return this;
    }

    public MachineDouble text(String file, String... lines) {
        texts.put(Path.of(file), List.of(lines));
        return this;
    }

    /// A program, and what it prints.
    public MachineDouble program(String file, String... lines) {
        programs.put(Path.of(file), List.of(lines));
        return this;
    }

    public MachineDouble withoutProgram(String file) {
        programs.remove(Path.of(file));
        return this;
    }

    public MachineDouble inside(String folder, String... files) {
        folders.put(Path.of(folder), List.of(files).stream().map(Path::of).toList());
        return this;
    }

    public MachineDouble withoutLibrary(String name) {
        noLibraries.add(name);
        return this;
    }

    public MachineDouble shut(Path folder) {
        shut.add(folder);
        return this;
    }

    public MachineDouble silent(String socket) {
        silent.add(Path.of(socket));
        return this;
    }

    public MachineDouble memory(long bytes) {
        memory = bytes;
        return this;
    }

    public MachineDouble free(OptionalLong bytes) {
        free = bytes;
        return this;
    }

    private MachineDouble server(String home, String version, String says) {
        Path folder = Path.of(home, version);
        folders.merge(Path.of(home), List.of(folder), MachineDouble::both);
        for (String each : List.of("initdb", "pg_ctl", "postgres")) {
            program(folder.resolve("bin").resolve(each).toString(), says);
        }
        return this;
    }

    private static List<Path> both(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    public Machine machine() {
        return new Machine(new Settings(properties, variables, memory), this, this, this, this);
    }

    @Override
    public Optional<Path> findOnPath(String name) {
        return findIn(Path.of("/usr/bin"), name);
    }

    @Override
    public Optional<Path> findIn(Path folder, String name) {
        return Optional.of(folder.resolve(name)).filter(programs::containsKey);
    }

    @Override
    public List<String> lines(Path program, String... arguments) {
        return programs.getOrDefault(program, List.of());
    }

    @Override
    public boolean canLoad(String name) {
        return !noLibraries.contains(name);
    }

    @Override
    public List<String> read(Path file) {
        return texts.getOrDefault(file, List.of());
    }

    @Override
    public List<Path> below(Path folder, int steps) {
        return folders.getOrDefault(folder, List.of());
    }

    @Override
    public boolean isWritable(Path folder) {
        return !shut.contains(folder);
    }

    @Override
    public OptionalLong free(Path folder) {
        return free;
    }

    @Override
    public boolean answers(Path socket) {
        return !silent.contains(socket);
    }
}
