package plumbline.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// A real PostgreSQL of the tests' own, which ends and is deleted with them.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Path log;
    private final int port;
    private final String password;

    private EmbeddedPostgres(Process process, Path log, int port, String password) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.password = password;
    }

    /// Starts one, and waits until it answers.
    static EmbeddedPostgres start(Binaries binaries) throws IOException, InterruptedException {
        Premises premises = Premises.prepare(binaries);
        String password = UUID.randomUUID().toString();
        premises.initialise(password);
        int port = freePort();
        Process process = Supervisor.start(premises, premises.serve(port));
        EmbeddedPostgres server = new EmbeddedPostgres(process, premises.log(), port, password);
        server.await();
        return server;
    }

    /// The name of an empty database that nobody else knows.
    public String create() throws SQLException {
        String name = "proof_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = connect("postgres")) {
            run(connection, "CREATE DATABASE " + name);
        }
        return name;
    }

    /// As the superuser; texts go to the server in one piece, as psql's do.
    public Connection connect(String database) throws SQLException {
        String url =
                "jdbc:postgresql://127.0.0.1:%d/%s?preferQueryMode=simple"
                        .formatted(port, database);
        return DriverManager.getConnection(url, "postgres", password);
    }

    /// Runs one or more statements as they are: what JDBC would read in braces stays untouched.
    public static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        Supervisor.stop(process);
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            // the supervisor goes on without being waited for
            Thread.currentThread().interrupt();
        }
    }

    private void await() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                String said = Files.exists(log) ? Files.readString(log) : "";
                Supervisor.stop(process);
                throw new IOException("the server does not start: " + said);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
