package plumbline.setting.model.prisma;

import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A block of a Prisma schema with its lines, without comments.
record PrismaBlock(SourceDocument document, String kind, String name, int at, List<Line> lines) {

    private static final Pattern HEAD =
            Pattern.compile("(?m)^[ \\t]*(?<kind>model|enum|view|type)\\s+(?<name>\\w+)\\s*\\{");
    private static final Pattern LINE = Pattern.compile(".*\\R?");
    private static final Pattern COMMENT =
            Pattern.compile("^(?<code>(?:[^\"/]|/(?!/)|\"(?:[^\"\\\\]|\\\\.)*+\")*+)//.*$");

    /// A line and where it begins.
    record Line(int start, String text) {}

    static Stream<PrismaBlock> in(SourceDocument document) {
        return HEAD.matcher(document.text())
                .results()
                .map(
                        each ->
                                new PrismaBlock(
                                        document,
                                        each.group(1),
                                        each.group(2),
                                        each.start(2),
                                        lines(document.text(), each.end())));
    }

    private static List<Line> lines(String text, int from) {
        List<Line> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        for (int at = from; at < text.length() && line.find(at); at = line.end()) {
            String code = withoutComment(line.group());
            if (code.strip().equals("}")) {
                break;
            }
            lines.add(new Line(at, code));
        }
        return lines;
    }

    private static String withoutComment(String line) {
        Matcher comment = COMMENT.matcher(line.stripTrailing());
        return comment.matches() ? comment.group("code") : line.stripTrailing();
    }

    SourceSpan place() {
        return document.span(at, at + name.length());
    }

    /// The text in an attribute of the block: `@@map("table")`.
    Optional<String> findAttribute(String attribute) {
        Pattern written =
                Pattern.compile("^\\s*@@" + attribute + "\\(\\s*(?:name:\\s*)?\"(?<text>[^\"]+)\"");
        return lines.stream()
                .map(each -> written.matcher(each.text()))
                .filter(Matcher::find)
                .map(each -> each.group("text"))
                .findFirst();
    }
}
