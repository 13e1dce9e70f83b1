package plumbline.check.backfill;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Merge;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;

import java.util.List;
import java.util.regex.Pattern;

/// What keeps a change of rows small.
enum Bound {
    NONE,
    WHERE,
    LIMIT;

    private static final Pattern LIMITED =
            Pattern.compile("(?i)\\b(?:limit|fetch\\s+first)\\s+\\S");
    private static final Pattern WHERE_WORD = Pattern.compile("(?i)\\bwhere\\b");
    private static final Pattern JOIN =
            Pattern.compile("\\(?\\s*[\\w.\"]+\\s*=\\s*\"?[A-Za-z_][\\w\"]*\\.[\\w.\"]+\\s*\\)?");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)\\(?\\s*(?:[\\w\"]+\\.)?\"?(\\w+)\"?\\s+is\\s+null\\s*\\)?");

    static Bound of(StepSubject step) {
        return switch (step.operation()) {
            case Update each ->
                    of(
                            Partners.text(step),
                            each.where(),
                            each.limited(),
                            Fills.empty(step, each),
                            Partners.of(step, each));
            case Delete each ->
                    of(step.step().sql(), each.where(), each.limited(), List.of(), each.using());
            case Insert each -> of(String.valueOf(each.query()));
            case Merge _ -> NONE;
            default -> WHERE;
        };
    }

    private static Bound of(String query) {
        return LIMITED.matcher(query).find()
                ? LIMIT
                : WHERE_WORD.matcher(query).find() ? WHERE : NONE;
    }

    /// A join finds a row for each, and a column that is filled for the first time is empty in all.
    private static Bound of(
            String sql,
            @Nullable String where,
            boolean limited,
            List<String> columns,
            List<ObjectName> others) {
        if (limited || LIMITED.matcher(sql + where).find()) {
            return LIMIT;
        } else if (where == null) {
            return NONE;
        }
        boolean chosen = WHERE_WORD.matcher(sql).results().count() > 1;
        for (String part : where.split("(?i)\\band\\b", -1)) {
            if (!isNothing(part.strip(), columns, chosen ? List.of() : others)) {
                return WHERE;
            }
        }
        return NONE;
    }

    private static boolean isNothing(String part, List<String> columns, List<ObjectName> others) {
        var empty = EMPTY.matcher(part);
        return Partners.areAll(part)
                || (empty.matches() && columns.contains(empty.group(1)))
                || (!others.isEmpty() && JOIN.matcher(part).matches());
    }
}
