package plumbline.analysis.database;

import plumbline.operation.Dialect;

import java.util.Locale;

/// Which database is meant; nothing stands for what is not known.
///
/// `within` is what the host's name counts in: the compose file whose container it is, the service
/// whose file it is, else nothing. A port that is not said is the usual one.
public record DatabaseIdentity(
        Dialect dialect, String within, String host, String port, String database) {

    public DatabaseIdentity {
        host = isLocal(host) ? "localhost" : host.toLowerCase(Locale.ROOT);
        port = port.isEmpty() ? usualPort(dialect) : port;
    }

    /// The same of one of several folders.
    DatabaseIdentity in(String folder) {
        return within.isEmpty()
                ? this
                : new DatabaseIdentity(dialect, folder + ": " + within, host, port, database);
    }

    public boolean isComplete() {
        return !database.isEmpty() && (!host.isEmpty() || isFile());
    }

    /// Whether it is a file or the memory of the service itself.
    public boolean isFile() {
        return dialect == Dialect.SQLITE || dialect == Dialect.H2;
    }

    /// Whether its address means another machine for everybody who uses it.
    public boolean isLocal() {
        return host.equals("localhost");
    }

    /// Whether the host is a name that only one network knows.
    boolean isShortName() {
        return !host.contains(".") && !isLocal() && within.isEmpty();
    }

    private static boolean isLocal(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("127.0.0.1")
                || name.equals("::1")
                || name.equals("[::1]")
                || name.equals("host.docker.internal");
    }

    private static String usualPort(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> "5432";
            case MYSQL, MARIADB -> "3306";
            case MSSQL -> "1433";
            case ORACLE -> "1521";
            case SQLITE, H2 -> "";
        };
    }

    @Override
    public String toString() {
        String address = host.isEmpty() ? "?" : host + ":" + port;
        return (isFile() ? "" : address + "/") + (database.isEmpty() ? "?" : database);
    }
}
