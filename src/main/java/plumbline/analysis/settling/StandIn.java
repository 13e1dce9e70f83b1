package plumbline.analysis.settling;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// SQL that somebody wrote in the place of a statement that could not be read.
public final class StandIn {

    private static final int LONGEST = 20_000;

    private final SqlReader reader;

    public StandIn() {
        this.reader = new GrammarSqlReader();
    }

    /// Whether all of it is understood; nothing at all says nothing.
    public boolean isUnderstood(String sql, Dialect dialect) {
        return find(sql, dialect, Circumstances.PLAIN).isPresent();
    }

    /// Its steps as they would stand at a place. They are somebody's word and never more than
    /// partly understood.
    List<Step> steps(String sql, Dialect dialect, SourceSpan at, Circumstances around) {
        return find(sql, dialect, around).orElse(List.of()).stream()
                .map(
                        each ->
                                new Step(
                                        each.operation(),
                                        at,
                                        each.sql(),
                                        false,
                                        Understanding.PARTLY,
                                        each.circumstances()))
                .toList();
    }

    private Optional<List<Step>> find(String sql, Dialect dialect, Circumstances around) {
        if (sql.isBlank() || sql.length() > LONGEST) {
            return Optional.empty();
        }
        EmbeddedText text = EmbeddedText.of(new SourceDocument("", sql), 0, sql.length());
        SqlReading reading = reader.read(text, dialect, around);
        return reading.steps().isEmpty() || !reading.notUnderstood().isEmpty()
                ? Optional.empty()
                : Optional.of(reading.steps());
    }
}
