package plumbline.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a database holds besides its rows: of each kind the objects by key, with their definition.
public record Catalogue(Map<ObjectKind, SortedMap<String, String>> objects) {

    private static final String QUERY = text("catalogue.sql");

    /// All of a database, but for some tables (`schema.name`) and what belongs to them.
    public static Catalogue of(Connection connection, Set<String> without) throws SQLException {
        Map<ObjectKind, SortedMap<String, String>> objects = new EnumMap<>(ObjectKind.class);
        for (ObjectKind kind : ObjectKind.values()) {
            objects.put(kind, new TreeMap<>());
        }
        String path = path(connection);
        try (Statement statement = connection.createStatement()) {
            // only with no path at all every name is shown in full
            statement.execute("SET search_path = ''");
            read(statement, without, objects);
            statement.execute("SET search_path = " + path);
        }
        return new Catalogue(Collections.unmodifiableMap(objects));
    }

    /// The objects of one kind, by key.
    public SortedMap<String, String> of(ObjectKind kind) {
        return Objects.requireNonNull(objects.get(kind));
    }

    /// One line for each object that only one of both has, or that differs.
    public List<String> differences(Catalogue other) {
        List<String> lines = new ArrayList<>();
        for (ObjectKind kind : ObjectKind.values()) {
            SortedMap<String, String> here = of(kind);
            SortedMap<String, String> there = other.of(kind);
            Set<String> keys = new TreeSet<>(here.keySet());
            keys.addAll(there.keySet());
            for (String key : keys) {
                String mine = here.getOrDefault(key, "(not there)");
                String yours = there.getOrDefault(key, "(not there)");
                if (!mine.equals(yours)) {
                    lines.add("%s %s: %s <> %s".formatted(kind, key, mine, yours));
                }
            }
        }
        return lines;
    }

    /// A text that stands beside this class.
    static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void read(
            Statement statement,
            Set<String> without,
            Map<ObjectKind, SortedMap<String, String>> objects)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                String relation = rows.getString("relation");
                if (relation == null || !without.contains(relation)) {
                    ObjectKind kind = ObjectKind.valueOf(rows.getString("kind"));
                    Objects.requireNonNull(objects.get(kind))
                            .put(rows.getString("key"), rows.getString("definition"));
                }
            }
        }
    }

    private static String path(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW search_path")) {
            rows.next();
            String path = rows.getString(1);
            return path.isEmpty() ? "''" : path;
        }
    }
}
