package plumbline.framework.flyway.adapter;

import plumbline.operation.Dialect;
import plumbline.operation.OtherOperation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;

/// Takes what stands before each semicolon as a statement, and asks no more of it.
@SuppressWarnings("StringSplitter")
final class LineReader implements SqlReader {

    @Override
    public SqlReading read(EmbeddedText sql, Dialect dialect, Circumstances around) {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        for (String each : sql.text().split(";")) {
            int end = from + each.length();
            if (!each.isBlank()) {
                EmbeddedText statement = sql.slice(from, end);
                steps.add(
                        new Step(
                                new OtherOperation.RawSql("", "", null, null),
                                statement.span(),
                                statement.display().strip(),
                                statement.isDynamic(),
                                Understanding.FULL,
                                around));
            }
            from = Math.min(end + 1, sql.text().length());
        }
        return new SqlReading(steps, steps.size(), List.of());
    }
}
