package plumbline.framework.sql;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes every text up to a semicolon for a statement and knows its first two words.
public final class FakeSqlReader implements SqlReader {

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?:--[^\\n]*\\n|\\s)*(?<sql>(?<verb>\\w+)\\s+(?<object>[^\\s;]+)[^;]*);?");

    @Override
    public SqlReading read(EmbeddedText sql, Dialect dialect, Circumstances around) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STATEMENT.matcher(sql.text());
        while (matcher.find()) {
            int start = matcher.start("sql");
            int end = matcher.end("sql");
            steps.add(
                    new Step(
                            new OtherOperation.RawSql(
                                    matcher.group("verb"), matcher.group("object"), null, null),
                            sql.span(start, end),
                            sql.display(start, end).strip(),
                            sql.isDynamic(start, end),
                            Understanding.PARTLY,
                            around));
        }
        return new SqlReading(steps, steps.size(), List.of());
    }
}
