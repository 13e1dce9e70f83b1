package plumbline.operation;

/// The database whose SQL something is written in.
public enum Dialect {
    POSTGRESQL,
    MYSQL,
    MARIADB,
    SQLITE,
    MSSQL,
    ORACLE,
    H2
}
