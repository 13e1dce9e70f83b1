package plumbline.check.backfill;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The values that an INSERT writes out for one of its columns, row by row, as written.
final class WrittenIds {

    private WrittenIds() {}

    /// Nothing where the rows come from a query or from a builder.
    static List<String> of(String sql, int column) {
        List<SqlToken> tokens = SqlTokens.of(sql, Dialect.POSTGRESQL);
        List<String> found = new ArrayList<>();
        int depth = 0;
        int position = 0;
        int from = 0;
        for (int i = rows(tokens); i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            boolean ends = depth == 1 && (token.isSign(',') || token.isSign(')'));
            if (ends && position == column) {
                found.add(sql.substring(from, token.start()).strip());
            }
            position = ends ? position + 1 : depth == 0 ? 0 : position;
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            from = ends || (depth == 1 && token.isSign('(')) ? token.end() : from;
        }
        return found;
    }

    private static int rows(List<SqlToken> tokens) {
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).is("values")) {
            at++;
        }
        return at + 1;
    }

    /// The values that a builder is handed for a column, where they stand in its call.
    static List<String> ofCall(String call, String column) {
        String key =
                "(?<![\\w.])[\"'`]?" + Pattern.quote(column) + "[\"'`]?\\s*:\\s*([^,}\\]\\s]+)";
        return Pattern.compile(key).matcher(call).results().map(each -> each.group(1)).toList();
    }

    /// Whether the sequence itself gives it.
    static boolean isCounted(String value) {
        return value.equalsIgnoreCase("default")
                || value.equals("undefined")
                || value.toLowerCase(Locale.ROOT).contains("nextval");
    }

    /// Whether it lies before all that the sequence gives.
    static boolean isBelow(String value) {
        return value.matches("0|-\\s*\\d+");
    }
}
