package plumbline.review.imports.locating;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.locating.FileNames.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the evidence of an old audit for all that names a place in a file.
///
/// Lines and code belong to the file that is named before them, or else to the one that is named
/// next to them or, for lines, in the heading.
final class ReferenceReader {

    private static final int MOST_LETTERS = 20_000;
    private static final int MOST_IN_LINE = 2_000;

    private static final String RANGE = "\\d{1,7}(?:\\s?[-–]\\s?\\d{1,7})?";

    private static final Pattern PART =
            Pattern.compile(
                    "`(?<quoted>[^`]{1,500})`"
                            + "|\\b(?<word>(?i:lines?|L(?=\\d)))\\s?(?<lines>"
                            + RANGE
                            + "(?:\\s?(?:,|and|&)\\s?"
                            + RANGE
                            + "){0,30})"
                            + "|\\b(?i:migrations?)\\s+#?(?<from>0\\d{1,4}|\\d{3,5}"
                            + "|\\d{1,2}(?=\\s?(?:-|–|to|through)\\s?\\d))\\b(?![_.%])"
                            + "(?:\\s?(?:-|–|to|through)\\s?(?<to>\\d{1,5})\\b(?![_.%]))?"
                            + "|(?<token>[^\\s`'\"<>()\\[\\]{},;|*]++)");

    private static final Pattern LINES = Pattern.compile("(\\d{1,7})(?:\\s?[-–]\\s?(\\d{1,7}))?");

    /// What says that the code beside it is not there, or that it should be.
    private static final Pattern WANTED =
            Pattern.compile(
                    "(?i)\\b(?:no|not|never|without|missing|lacks?|lacking|should|must|consider"
                            + "|instead|add|use|recommend\\w*)\\b|n't\\b|❌");

    private final String named;
    private final List<Reference> found = new ArrayList<>();

    /// The file that was named last, and the text that names it while nothing narrower is said.
    private String file = "";

    private String pending = "";

    /// The lines that code is said to stand in.
    private Reference.@Nullable Lines beside;

    private ReferenceReader(String named) {
        this.named = named;
    }

    /// `heading` is what stands above the evidence, or beside it as a title.
    static List<Reference> read(String evidence, String heading) {
        ReferenceReader reader = new ReferenceReader(onlyFile(heading));
        evidence.substring(0, Math.min(evidence.length(), MOST_LETTERS))
                .lines()
                .map(each -> each.substring(0, Math.min(each.length(), MOST_IN_LINE)))
                .forEach(reader::line);
        reader.close();
        return List.copyOf(reader.found);
    }

    /// The file that a heading names, if it is one.
    private static String onlyFile(String heading) {
        List<String> files = new ArrayList<>();
        Matcher part = PART.matcher(heading.substring(0, Math.min(heading.length(), MOST_IN_LINE)));
        while (part.find()) {
            String quoted = part.group("quoted");
            String token = quoted == null ? part.group("token") : quoted;
            Optional.ofNullable(token)
                    .flatMap(each -> FileNames.find(each.replaceFirst("^Knexfile$", "knexfile")))
                    .map(Named::file)
                    .ifPresent(files::add);
        }
        return files.stream().distinct().count() == 1 ? files.getFirst() : "";
    }

    private void line(String line) {
        Matcher part = PART.matcher(line);
        while (part.find()) {
            String quoted = part.group("quoted");
            String lines = part.group("lines");
            String token = part.group("token");
            if (quoted != null) {
                quoted(quoted.strip(), line.substring(0, part.start()));
            } else if (lines != null) {
                lines(part.group("word"), lines);
            } else if (token != null && !line.startsWith("(", part.end())) {
                FileNames.find(token).ifPresent(each -> named(token, each));
            } else if (token == null) {
                numbers(part);
            }
        }
        // code in a block of its own may as well be what somebody proposes
        if (beside != null) {
            Quotes.findCode(line).ifPresent(this::code);
        }
    }

    /// Code beside lines says what stands in them and is no place of its own.
    private void code(String text) {
        Reference.Lines lines = beside;
        if (lines == null) {
            found.add(new Reference.Quote(text, file.isEmpty() ? named : file));
        } else {
            beside = lines.saying(text);
            found.set(found.lastIndexOf(lines), beside);
        }
    }

    private void quoted(String quoted, String before) {
        Optional<Named> name = FileNames.find(quoted);
        if (name.isPresent()) {
            named(quoted, name.get());
        } else if (Quotes.saysEnough(quoted)
                && !FileNames.isFolder(quoted)
                && !WANTED.matcher(before.substring(before.lastIndexOf(';') + 1)).find()) {
            code(quoted);
        }
    }

    private void named(String text, Named name) {
        close();
        beside = null;
        file = name.file();
        if (name.first() == Reference.WHOLE) {
            pending = text;
        } else {
            place(new Reference.Lines(text, file, name.first(), name.last(), List.of()));
        }
    }

    private void place(Reference.Lines lines) {
        found.add(lines);
        beside = lines;
    }

    private void lines(String word, String ranges) {
        String of = file.isEmpty() ? named : file;
        String said = (pending + " " + word).strip();
        pending = "";
        Matcher range = LINES.matcher(ranges);
        int count = 0;
        while (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            String text = said + " " + range.group();
            place(new Reference.Lines(text, of, first, last, List.of()));
            count++;
        }
        // which of several lines code belongs to, nobody knows
        beside = count == 1 ? beside : null;
    }

    private void numbers(Matcher part) {
        int from = Integer.parseInt(part.group("from"));
        int to = part.group("to") == null ? from : Integer.parseInt(part.group("to"));
        found.add(new Reference.Numbers(part.group(), from, to));
        beside = null;
    }

    /// A file of which no lines were named is meant as a whole.
    private void close() {
        if (!pending.isEmpty()) {
            found.add(Reference.Lines.all(pending, file));
            pending = "";
        }
    }
}
