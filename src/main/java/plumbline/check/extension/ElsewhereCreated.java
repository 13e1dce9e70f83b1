package plumbline.check.extension;

import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where else in a folder an extension is created: by another service, by a script.
final class ElsewhereCreated {

    private static final Pattern FILE =
            Pattern.compile(".*\\.(sql|sh|ya?ml|ts|js|mjs|cjs|prisma|tf|md|xml|java|kt|go|py)");
    private static final long LARGEST = 1_000_000;

    private ElsewhereCreated() {}

    static Optional<SourceSpan> find(SourceTree sources, String extension, Set<String> own) {
        Pattern created =
                Pattern.compile(
                        "(?i)create\\s+extension\\s+(if\\s+not\\s+exists\\s+)?\\\\?[\"'`]?"
                                + Pattern.quote(extension)
                                + "\\b");
        return sources.files().stream()
                .filter(each -> FILE.matcher(name(each)).matches() && each.bytes() < LARGEST)
                .filter(each -> !name(each).contains("node_modules/"))
                .filter(each -> !own.contains(each.relativePath()))
                .flatMap(each -> sources.findDocument(each.relativePath()).stream())
                .flatMap(each -> find(each, created).stream())
                .findFirst();
    }

    private static String name(SourceFile file) {
        return file.relativePath().toLowerCase(Locale.ROOT);
    }

    private static Optional<SourceSpan> find(SourceDocument document, Pattern created) {
        Matcher found = created.matcher(document.text());
        return found.find()
                ? Optional.of(document.span(found.start(), found.end()))
                : Optional.empty();
    }
}
