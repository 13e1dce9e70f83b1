package plumbline.review.imports.reading;

import plumbline.review.imports.document.Headline;
import plumbline.review.imports.document.Remark;
import plumbline.review.imports.markdown.Block;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds who wrote an audit, about what and when.
final class Headlines {

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]{1,40}(?:[-_"
                            + " ][\\p{L}\\p{N}]{1,40}){0,3}?[-_ ]service)\\b");
    private static final Pattern AFTER =
            Pattern.compile("(?i).*\\baudit(?: report)?\\s*[:–—-]\\s*([\\w.-]+)\\s*");

    private Headlines() {}

    static Headline of(String name, List<Block> blocks, Draft draft) {
        Optional<Block.Heading> first =
                blocks.stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block.Heading.class::cast)
                        .findFirst();
        String title = first.map(Block.Heading::text).orElse("");
        Remark date =
                find(
                                draft.head,
                                "date",
                                "audit date",
                                "datum",
                                "reviewed",
                                "last updated",
                                "generated")
                        .orElse(new Remark(0, ""));
        return new Headline(
                first.map(Block.Heading::line).orElse(1),
                title,
                service(name, title, draft.head),
                find(
                                draft.head,
                                "auditor",
                                "audited by",
                                "prüfer",
                                "auditors",
                                "reviewer",
                                "author")
                        .map(Remark::text)
                        .orElse(""),
                date.text(),
                date.line());
    }

    private static Optional<Remark> find(Map<String, Remark> head, String... names) {
        return Stream.of(names).flatMap(each -> Stream.ofNullable(head.get(each))).findFirst();
    }

    /// As it is named, else as the title has it, else the name of the file.
    private static String service(String name, String title, Map<String, Remark> head) {
        Optional<Remark> said =
                find(head, "service", "service name", "dienst", "application", "component");
        if (said.isPresent()) {
            String bare = said.get().text().replace("`", "").strip();
            return bare.substring(bare.lastIndexOf('/') + 1);
        }
        Matcher after = AFTER.matcher(title);
        if (after.matches()) {
            return after.group(1);
        }
        Matcher named = NAMED.matcher(title);
        if (named.find()) {
            return named.group(1).toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
        }
        return name.replaceFirst("\\.[^.]*$", "");
    }
}
