package plumbline.parse.java.value;

import java.util.Map;
import java.util.Optional;

/// What kind of access to a database a Java object gives.
public enum HandleKind {
    CONTEXT,
    SOURCE,
    CONNECTION,
    STATEMENT,
    PREPARED,
    TEMPLATE,
    CLIENT,
    JOOQ,
    ENTITIES,
    SCRIPTS,
    RESULT;

    private static final Map<String, HandleKind> BY_TYPE =
            Map.ofEntries(
                    Map.entry("Context", CONTEXT),
                    Map.entry("DataSource", SOURCE),
                    Map.entry("SingleConnectionDataSource", SOURCE),
                    Map.entry("DriverManagerDataSource", SOURCE),
                    Map.entry("SimpleDriverDataSource", SOURCE),
                    Map.entry("HikariDataSource", SOURCE),
                    Map.entry("Database", SOURCE),
                    Map.entry("Connection", CONNECTION),
                    Map.entry("JdbcConnection", CONNECTION),
                    Map.entry("DatabaseConnection", CONNECTION),
                    Map.entry("PgConnection", CONNECTION),
                    Map.entry("BaseConnection", CONNECTION),
                    Map.entry("Statement", STATEMENT),
                    Map.entry("PreparedStatement", PREPARED),
                    Map.entry("CallableStatement", PREPARED),
                    Map.entry("JdbcTemplate", TEMPLATE),
                    Map.entry("JdbcOperations", TEMPLATE),
                    Map.entry("SimpleJdbcTemplate", TEMPLATE),
                    Map.entry("NamedParameterJdbcTemplate", TEMPLATE),
                    Map.entry("NamedParameterJdbcOperations", TEMPLATE),
                    Map.entry("JdbcClient", CLIENT),
                    Map.entry("DSLContext", JOOQ),
                    Map.entry("EntityManager", ENTITIES),
                    Map.entry("Session", ENTITIES),
                    Map.entry("StatelessSession", ENTITIES),
                    Map.entry("ResourceDatabasePopulator", SCRIPTS),
                    Map.entry("ScriptRunner", SCRIPTS),
                    Map.entry("ResultSet", RESULT),
                    Map.entry("ResultSetMetaData", RESULT),
                    Map.entry("DatabaseMetaData", RESULT),
                    Map.entry("SqlRowSet", RESULT));

    /// The kind that a type of that simple name is.
    public static Optional<HandleKind> findByType(String simpleName) {
        return Optional.ofNullable(BY_TYPE.get(simpleName));
    }

    /// Whether who holds it could change something through it.
    public boolean canChange() {
        return this != RESULT;
    }
}
