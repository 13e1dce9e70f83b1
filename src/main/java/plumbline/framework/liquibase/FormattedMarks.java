package plumbline.framework.liquibase;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands behind the marks in the comments of formatted SQL.
final class FormattedMarks {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z]+):\\s*(\"[^\"]*\"|'[^']*'|\\S+)");
    private static final List<String> NAMES =
            List.of(
                    "context,contextFilter,labels,dbms,runOnChange,runAlways,failOnError,ignore",
                    "runInTransaction,splitStatements,endDelimiter,stripComments,logicalFilePath",
                    "rollbackSplitStatements,rollbackEndDelimiter,runWith,runOrder,onFail,onError",
                    "onSqlOutput,onUpdateSQL,changeSetId,changeSetAuthor,changeSetPath,name,value",
                    "global,expectedResult,validCheckSum");

    private final SourceDocument document;
    private final String text;

    FormattedMarks(SourceDocument document) {
        this.document = document;
        this.text = document.text();
    }

    /// What a mark says as a part of a changelog.
    Part part(String name, int start, int end) {
        return new Part(
                name,
                attributes(start, end),
                List.of(),
                EmbeddedText.of(document, start, end),
                document.span(start, end));
    }

    Map<String, EmbeddedText> attributes(int start, int end) {
        Map<String, EmbeddedText> found = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text).region(start, end);
        while (matcher.find()) {
            found.put(known(matcher.group(1)), unquoted(matcher.start(2), matcher.end(2)));
        }
        return found;
    }

    /// Liquibase does not look at the case of these names.
    private static String known(String written) {
        for (String line : NAMES) {
            for (String name : line.split(",", -1)) {
                if (name.equalsIgnoreCase(written)) {
                    return name;
                }
            }
        }
        return written;
    }

    EmbeddedText unquoted(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        boolean quoted = to - from > 1 && "\"'".indexOf(text.charAt(from)) >= 0;
        return EmbeddedText.of(document, quoted ? from + 1 : from, quoted ? to - 1 : to);
    }

    /// The marks inside of a changeset, with the tests gathered below their head.
    static List<Part> gathered(List<Part> inside) {
        List<Part> others = new ArrayList<>();
        List<Part> tests = new ArrayList<>();
        Part head = null;
        for (Part part : inside) {
            if (part.name().equals("preconditions")) {
                head = part;
            } else if (part.name().startsWith("precondition-")) {
                tests.add(part);
            } else {
                others.add(part.name().startsWith("comment") ? comment(part) : part);
            }
        }
        if (head != null) {
            others.add(preconditions(head, tests));
        }
        return others;
    }

    private static Part preconditions(Part head, List<Part> tests) {
        return new Part("preConditions", head.attributes(), tests, EmbeddedText.EMPTY, head.span());
    }

    private static Part comment(Part part) {
        return new Part("comment", Map.of(), List.of(), part.text(), part.span());
    }
}
