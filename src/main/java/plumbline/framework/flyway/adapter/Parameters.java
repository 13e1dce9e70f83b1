package plumbline.framework.flyway.adapter;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the parameters of JDBC and Spring (`?`, `:name`) as PostgreSQL numbers them.
final class Parameters {

    /// Strings, quoted names and comments come first, for in them nothing is a parameter.
    private static final Pattern PARAMETER =
            Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\\n]*|::\\w+|(\\?(?![|&?])|:[A-Za-z_]\\w*)");

    private Parameters() {}

    static boolean mayHave(String sql) {
        return sql.indexOf('?') >= 0 || sql.indexOf(':') >= 0;
    }

    static EmbeddedText numbered(EmbeddedText sql, SourceDocument document) {
        List<EmbeddedText> parts = new ArrayList<>();
        Matcher found = PARAMETER.matcher(sql.text());
        int from = 0;
        int count = 0;
        while (found.find()) {
            if (found.group(1) != null) {
                int start = sql.span(found.start(), found.end()).start();
                parts.add(sql.slice(from, found.start()));
                count++;
                parts.add(EmbeddedText.standingFor("$" + count, document, start, start + 1));
                from = found.end();
            }
        }
        parts.add(sql.slice(from, sql.text().length()));
        return EmbeddedText.join(parts);
    }
}
