package plumbline.review.imports.reading;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.VerdictText;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A heading taken apart: `#### MIG-N1: Title`, `## 3.6 Testing (2/5)`, `### P0: Add lock_timeout`.
///
/// `plain` is the title without number, sign and what stands in brackets at its end.
record Heading(
        int line,
        int level,
        String text,
        String id,
        String plain,
        Optional<Part> part,
        @Nullable Severity severity) {

    private static final Pattern ID =
            Pattern.compile(
                    "(?<id>[A-Z]{2,8}-?[A-Z]{0,4}\\d+(?:\\.\\d+)?)\\s*[:.)–-]\\s*(?<rest>.+)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:section|part|step)\\s*)?\\d++(?:\\.\\d++)*+[.:)]?\\s+(?<rest>.+)");
    private static final Pattern SECTION =
            Pattern.compile("(?i)section(?:\\s*\\d[\\d.]*)?\\s*:\\s*(?<rest>.+)");
    private static final Pattern SEVERITY =
            Pattern.compile("(?i).*?\\b(critical|high|medium|low|info)\\b.*");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}`*\\[(]+");

    static Heading of(Block.Heading block) {
        String bare = block.text().replaceAll("[*_]{2}", "").strip();
        String unsigned = SIGNS.matcher(bare).replaceFirst("");
        Matcher id = ID.matcher(unsigned);
        String name = id.matches() ? id.group("rest") : unnumbered(unsigned);
        String plain = name.replaceFirst("\\s*\\([^()]*\\)\\s*$", "").strip();
        return new Heading(
                block.line(),
                block.level(),
                block.text(),
                id.matches() ? id.group("id") : "",
                plain,
                Part.find(plain),
                severity(name));
    }

    private static String unnumbered(String text) {
        Matcher section = SECTION.matcher(text);
        String rest = section.matches() ? section.group("rest") : text;
        Matcher number = NUMBER.matcher(rest);
        return number.matches() ? number.group("rest") : rest;
    }

    /// The first one that is named.
    static @Nullable Severity severity(String text) {
        Matcher found = SEVERITY.matcher(text);
        return found.matches() ? Severity.find(found.group(1)).orElse(null) : null;
    }

    /// Whether it begins with a sign for a verdict.
    boolean isSigned() {
        return VerdictText.isSigned(text);
    }
}
