package plumbline.analysis.database;

import plumbline.analysis.SetReading;
import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Migration;
import plumbline.operation.DataOperation;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells CockroachDB, which takes the language of PostgreSQL and locks in another way.
public final class Cockroach {

    private static final String PORT = "26257";

    /// What PostgreSQL refuses.
    private static final Pattern OWN_WORDS =
            Pattern.compile(
                    "(?i)\\bunique_rowid\\s*\\(|\\)\\s*STORING\\s*\\(|\\bcrdb_internal\\."
                            + "|\\bCONFIGURE\\s+ZONE\\b|\\bINTERLEAVE\\s+IN\\s+PARENT\\b"
                            + "|[(,]\\s*FAMILY\\s+(?:\"[^\"]+\"|\\w+)\\s*\\("
                            + "|\\bSET\\s+CLUSTER\\s+SETTING\\b|\\bCREATE\\s+INVERTED\\s+INDEX\\b");

    private Cockroach() {}

    /// Whether the migrations are for it: by their folder, their configuration or their SQL.
    public static boolean isFor(SetReading reading) {
        List<DatabaseSettings> databases = reading.set().settings().databases();
        boolean named = databases.stream().anyMatch(Cockroach::isNamed);
        boolean others = databases.stream().anyMatch(Cockroach::isOther);
        return reading.set().label().startsWith("cockroach")
                || (named && !others)
                || reading.migrations().stream()
                        .flatMap(Cockroach::statements)
                        .anyMatch(sql -> OWN_WORDS.matcher(sql).find());
    }

    private static boolean isNamed(DatabaseSettings database) {
        Configured<String> client = database.client();
        Configured<String> port = database.port();
        return (client != null && client.value().toLowerCase(Locale.ROOT).startsWith("cockroach"))
                || (port != null && port.value().equals(PORT));
    }

    private static boolean isOther(DatabaseSettings database) {
        return database.client() != null && !isNamed(database);
    }

    /// What runs whatever the database turns out to be.
    private static Stream<String> statements(Migration migration) {
        return Stream.of(migration.up(), migration.down())
                .flatMap(
                        half ->
                                Stream.concat(
                                        half.steps().stream()
                                                .filter(Cockroach::isPlain)
                                                .map(Step::sql),
                                        half.notUnderstood().stream().map(NotUnderstood::text)));
    }

    private static boolean isPlain(Step step) {
        return !(step.operation() instanceof DataOperation)
                && !step.circumstances().isConditional()
                && step.circumstances().dialect() == null;
    }
}
