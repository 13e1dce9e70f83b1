package plumbline.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where one server lives: its programs, a folder of its own, and what goes when it ends.
record Premises(Account account, Path programs, Path run, Path doomed) {

    private static final Path KEPT = Path.of("target/postgres");

    /// Keeps the programs for the next run, if the account gets there.
    static Premises prepare(Binaries binaries) throws IOException, InterruptedException {
        Account account = Account.ordinary();
        Files.createDirectories(KEPT);
        if (account.reaches(KEPT)) {
            Path place = KEPT.toRealPath();
            Path programs = binaries.unpack(place, account);
            Path run = Files.createTempDirectory(place, "run");
            return new Premises(account, programs, run, run);
        }
        Path place = Files.createTempDirectory("plumbline-postgres");
        account.show(place);
        Path programs = binaries.unpack(place, account);
        return new Premises(account, programs, Files.createTempDirectory(place, "run"), place);
    }

    /// Makes the files of a server whose one superuser has this password.
    void initialise(String password) throws IOException, InterruptedException {
        Path secret = Files.writeString(run.resolve("secret"), password);
        account.give(secret);
        account.give(run);
        List<String> command =
                program(
                        "initdb",
                        List.of(
                                "--pgdata=" + data(),
                                "--pwfile=" + secret,
                                "--username=postgres",
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--no-sync"));
        Processes.finish(
                new ProcessBuilder(command)
                        .directory(run.toFile())
                        .redirectErrorStream(true)
                        .start());
    }

    /// The command that serves them there.
    List<String> serve(int port) {
        List<String> arguments = new ArrayList<>(List.of("-D", data(), "-p", "" + port, "-F"));
        for (String setting :
                List.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "autovacuum=off",
                        "full_page_writes=off",
                        "synchronous_commit=off",
                        "wal_level=logical")) {
            arguments.addAll(List.of("-c", setting));
        }
        return program("postgres", arguments);
    }

    Path log() {
        return run.resolve("log");
    }

    private String data() {
        return run.resolve("data").toString();
    }

    private List<String> program(String name, List<String> arguments) {
        List<String> whole = new ArrayList<>(account.prefix());
        whole.add(programs.resolve(name).toString());
        whole.addAll(arguments);
        return whole;
    }
}
