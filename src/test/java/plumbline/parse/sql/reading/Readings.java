package plumbline.parse.sql.reading;

import plumbline.operation.Dialect;
import plumbline.operation.Operation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.SqlReading;
import plumbline.source.SourceDocument;

import java.util.stream.Collectors;

/// Reads SQL for tests and tells in short what came of it.
final class Readings {

    private Readings() {}

    static SqlReading of(String sql, Dialect dialect) {
        return new GrammarSqlReader()
                .read(new SourceDocument("a.sql", sql).embedded(), dialect, Circumstances.PLAIN);
    }

    /// Each step as `kind table name`, with a `?` where it was not wholly understood.
    static String brief(String sql, Dialect dialect) {
        return of(sql, dialect).steps().stream()
                .map(Readings::brief)
                .collect(Collectors.joining("; "));
    }

    private static String brief(Step step) {
        String table = step.operation().table() == null ? "-" : "" + step.operation().table();
        String name = step.operation().name() == null ? "-" : step.operation().name();
        String doubt = step.understanding() == Understanding.FULL ? "" : "?";
        return kind(step.operation()) + doubt + " " + table + " " + name;
    }

    /// From the class, as a constraint that is dropped has a kind of its own.
    private static String kind(Operation operation) {
        String name = operation.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
