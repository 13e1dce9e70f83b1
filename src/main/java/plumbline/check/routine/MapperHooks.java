package plumbline.check.routine;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.PackageFact;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a service tells its mapper to keep the time of the last change.
final class MapperHooks {

    private static final Pattern HOOK =
            Pattern.compile(
                    "UpdateDateColumn|@updatedAt|\\$onUpdate|@UpdateTimestamp|@LastModifiedDate"
                            + "|@PreUpdate|\\$beforeUpdate|\\bonUpdate\\s*:\\s*\\(\\)\\s*=>"
                            + "|\\bautoUpdateTime\\b|\\bUpdateDefault\\(");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(ts|js|mjs|cjs|prisma|java|kt|go|py|rb|rs)");
    private static final long LARGEST = 500_000;

    private MapperHooks() {}

    static Optional<SourceSpan> find(ServiceSubject service) {
        Optional<SourceSpan> library =
                service.surroundings().all(PackageFact.Dependency.class).stream()
                        .filter(each -> each.name().matches("sequelize(-typescript)?"))
                        .map(PackageFact.Dependency::span)
                        .findFirst();
        return library.or(() -> inCode(service));
    }

    private static Optional<SourceSpan> inCode(ServiceSubject service) {
        SourceTree sources = service.sources();
        return sources.below(service.home()).stream()
                .filter(each -> each.bytes() < LARGEST)
                .map(SourceFile::relativePath)
                .filter(each -> FILE.matcher(each).matches() && !each.contains("node_modules/"))
                .flatMap(each -> sources.findDocument(each).stream())
                .flatMap(each -> find(each).stream())
                .findFirst();
    }

    private static Optional<SourceSpan> find(SourceDocument document) {
        Matcher found = HOOK.matcher(document.text());
        return found.find()
                ? Optional.of(document.span(found.start(), found.end()))
                : Optional.empty();
    }
}
