package plumbline.check.testing;

import plumbline.analysis.delivery.CodeSearch;
import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.framework.Framework;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs of models that Plumbline cannot read.
final class ModelSigns {

    private static final Pattern MODEL =
            Pattern.compile(
                    "@Entity\\b|\\bsequelize\\.define\\s?\\(|\\bextends\\s+Model\\b|\\.init\\(\\s?\\{"
                        + "|\\bpgTable\\s?\\(|\\bdiesel::table!|\\btable!\\s?\\{|new\\s+EntitySchema\\b");
    private static final Pattern SIGN =
            Pattern.compile("typeorm|[Ss]equelize|drizzle-orm|diesel|persistence|objection");
    private static final Pattern PRISMA = Pattern.compile("(?m)^model\\s+\\w+\\s*\\{");

    private ModelSigns() {}

    /// Where the first one stands.
    static Optional<SourceSpan> find(ServiceSubject service) {
        return findPrisma(service)
                .or(
                        () ->
                                new CodeSearch(service)
                                                .search(
                                                        CodeSearch.ending(
                                                                "ts", "js", "mjs", "java", "kt",
                                                                "rs"),
                                                        List.of(
                                                                "@Entity",
                                                                "equelize",
                                                                "extends Model",
                                                                "pgTable",
                                                                "table!",
                                                                "EntitySchema"),
                                                        MODEL)
                                                .stream()
                                                .filter(each -> SIGN.matcher(each.code()).find())
                                                .map(Hit::span)
                                                .findFirst());
    }

    private static Optional<SourceSpan> findPrisma(ServiceSubject service) {
        return service.sets().stream()
                .filter(each -> each.set().framework() == Framework.PRISMA)
                .flatMap(each -> each.set().settings().configFiles().stream())
                .filter(each -> each.endsWith(".prisma"))
                .flatMap(each -> service.sources().findDocument(each).stream())
                .flatMap(each -> findPrisma(each).stream())
                .findFirst();
    }

    private static Optional<SourceSpan> findPrisma(SourceDocument schema) {
        Matcher model = PRISMA.matcher(schema.text());
        return model.find()
                ? Optional.of(schema.span(model.start(), model.end()))
                : Optional.empty();
    }
}
