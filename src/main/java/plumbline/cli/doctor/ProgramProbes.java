package plumbline.cli.doctor;

import plumbline.cli.machine.Machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Programs of others: PostgreSQL's, and git.
record ProgramProbes(Machine machine, Getting getting) {

    /// Where packages put versions beside each other, and what lies below.
    private static final List<String> HOMES =
            List.of(
                    "/usr/lib/postgresql",
                    "/usr",
                    "/usr/local",
                    "/opt/homebrew/opt",
                    "/usr/local/opt",
                    "/Applications/Postgres.app/Contents/Versions",
                    "C:\\Program Files\\PostgreSQL");

    private static final Pattern HOME =
            Pattern.compile("(postgresql(@\\d+)?|pgsql(-\\d+)?|\\d+(\\.\\d+)?|latest)");

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)*[a-z0-9]*");

    /// What a server of one's own is made and run with.
    private static final List<String> SERVER = List.of("initdb", "pg_ctl", "postgres");

    List<Probe> all() {
        return List.of(
                new Probe(Topic.POSTGRESQL, this::postgresql), new Probe(Topic.GIT, this::git));
    }

    private Finding postgresql() {
        List<String> servers =
                Stream.concat(onPath().stream(), usual())
                        .distinct()
                        .flatMap(folder -> server(folder).stream())
                        .toList();
        return servers.isEmpty()
                ? Finding.hint("cli.doctor.postgresql.hint").mendedBy(getting.of(Ware.POSTGRESQL))
                : Finding.fine("cli.doctor.postgresql.fine", new Fact("servers", servers));
    }

    private Optional<Path> onPath() {
        return machine.programs().findOnPath("postgres").map(Path::getParent);
    }

    private Stream<Path> usual() {
        return HOMES.stream()
                .flatMap(home -> machine.disk().below(Path.of(home), 1).stream())
                .filter(each -> HOME.matcher(String.valueOf(each.getFileName())).matches())
                .map(each -> each.resolve("bin"));
    }

    /// Its version and where it is, if all that a server needs is there.
    private Optional<String> server(Path folder) {
        boolean whole =
                SERVER.stream()
                        .allMatch(each -> machine.programs().findIn(folder, each).isPresent());
        return machine.programs()
                .findIn(folder, "postgres")
                .filter(program -> whole)
                .map(program -> version(program) + " in " + folder);
    }

    private Finding git() {
        Optional<Path> git = machine.programs().findOnPath("git");
        if (git.isEmpty()) {
            return Finding.hint("cli.doctor.git.hint").mendedBy(getting.of(Ware.GIT));
        }
        return Finding.fine(
                "cli.doctor.git.fine",
                new Fact("version", version(git.get())),
                new Fact("program", git.get().toString()));
    }

    /// A question mark where it does not say so.
    private String version(Path program) {
        return machine.programs().lines(program, "--version").stream()
                .map(VERSION::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("?");
    }
}
