package plumbline.schema.dependency;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the names that stand where SQL has tables; what they name is for others to know.
public final class TableMentions {

    /// Functions that have a FROM of their own between their parentheses.
    private static final Set<String> WITH_FROM =
            Set.of("extract", "substring", "trim", "overlay", "position");

    private static final Set<String> NO_TABLE =
            Set.of("select", "set", "values", "only", "lateral", "unnest", "of", "nowait");

    private static final Pattern OPENING = Pattern.compile("(?i)from|join|into|update|references");

    private final Dialect dialect;
    private final List<SqlToken> tokens;
    private final Set<ObjectName> found = new LinkedHashSet<>();

    private TableMentions(String sql, Dialect dialect) {
        this.dialect = dialect;
        this.tokens = SqlTokens.of(sql, dialect);
    }

    public static List<ObjectName> of(String sql, Dialect dialect) {
        if (!OPENING.matcher(sql).find()) {
            return List.of();
        }
        return new TableMentions(sql, dialect).read();
    }

    private List<ObjectName> read() {
        Deque<String> calls = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isSign('(')) {
                calls.push(word(i - 1));
            } else if (token.isSign(')') && !calls.isEmpty()) {
                calls.pop();
            } else if (opensTable(i) && !WITH_FROM.contains(calls.isEmpty() ? "" : calls.peek())) {
                list(i + 1, token.is("from"));
            }
        }
        return List.copyOf(found);
    }

    private boolean opensTable(int at) {
        String before = word(at - 1);
        return switch (word(at)) {
            case "from" -> !before.equals("distinct");
            case "join", "references" -> true;
            case "into" -> before.equals("insert") || before.equals("merge");
            case "update" -> !before.equals("for") && !before.equals("on") && !before.equals("do");
            default -> false;
        };
    }

    private void list(int from, boolean several) {
        int at = from;
        do {
            at = name(word(at).equals("only") ? at + 1 : at);
            at += word(at).equals("as") ? 1 : 0;
            at += isPlainName(at) ? 1 : 0;
        } while (several && at < tokens.size() && tokens.get(at).isSign(',') && isPlainName(++at));
    }

    /// Takes a dotted name and gives the place behind it.
    private int name(int start) {
        if (!isPlainName(start)) {
            return start;
        }
        int end = start + 1;
        while (end + 1 < tokens.size()
                && tokens.get(end).isSign('.')
                && tokens.get(end + 1).isName()) {
            end += 2;
        }
        if (end >= tokens.size()
                || !tokens.get(end).isSign('(')
                || word(start - 1).equals("into")
                || word(start - 1).equals("references")) {
            List<String> parts = new ArrayList<>();
            for (int i = start; i < end; i += 2) {
                parts.add(SqlNames.stored(tokens.get(i).text(), dialect));
            }
            String schema = parts.size() > 1 ? parts.get(parts.size() - 2) : null;
            found.add(new ObjectName(schema, parts.getLast()));
        }
        return end;
    }

    private boolean isPlainName(int at) {
        return at < tokens.size() && tokens.get(at).isName() && !NO_TABLE.contains(word(at));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == SqlToken.Kind.WORD
                ? tokens.get(at).text().toLowerCase(Locale.ROOT)
                : "";
    }
}
