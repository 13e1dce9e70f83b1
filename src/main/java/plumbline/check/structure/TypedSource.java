package plumbline.check.structure;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Migration;
import plumbline.setting.PackageFact.Dependency;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Flags JavaScript migrations in a service that is written in TypeScript.
public final class TypedSource implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "typed-source",
                            Section.FILE_STRUCTURE,
                            Severity.LOW,
                            "Migrations written in the project's typed language")
                    .fixedBy("let the generator write new migrations in TypeScript (-x ts)")
                    .notApplicableWithout("migrations");

    private static final Set<String> TYPED = Set.of("ts", "mts", "cts");
    private static final Set<String> UNTYPED = Set.of("js", "mjs", "cjs");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Migration> all = service.migrations().map(each -> each.migration()).toList();
        Optional<Evidence> typed = findTyped(service, all);
        List<Verdict> untyped =
                all.stream()
                        .filter(each -> UNTYPED.contains(ending(each)))
                        .flatMap(each -> typed.map(proof -> flagged(each, proof)).stream())
                        .toList();
        return untyped.isEmpty()
                ? all.stream().limit(1).map(TypedSource::accepted).toList()
                : untyped;
    }

    private static Optional<Evidence> findTyped(ServiceSubject service, List<Migration> all) {
        Stream<Evidence> migrations =
                all.stream()
                        .filter(each -> TYPED.contains(ending(each)))
                        .map(each -> Evidence.code(Places.file(each), "is TypeScript"));
        String home = service.home().isEmpty() ? "" : service.home() + "/";
        Stream<Evidence> configuration =
                service.sources().findDocument(home + "tsconfig.json").stream()
                        .map(each -> Evidence.configuration(start(each), "compiles TypeScript"));
        Stream<Evidence> packages =
                service.surroundings().own().stream()
                        .filter(Dependency.class::isInstance)
                        .map(Dependency.class::cast)
                        .filter(each -> each.name().equals("typescript"))
                        .map(each -> Evidence.configuration(each.span(), "asks for TypeScript"));
        return Stream.of(configuration, packages, migrations).flatMap(each -> each).findFirst();
    }

    private static SourceSpan start(SourceDocument document) {
        return document.span(0, 0);
    }

    private static Verdict flagged(Migration migration, Evidence proof) {
        return partial("%s is JavaScript in a TypeScript service", Places.name(migration.file()))
                .at(Places.file(migration))
                .with(proof);
    }

    private static Verdict accepted(Migration migration) {
        String ending = ending(migration);
        Verdict verdict =
                TYPED.contains(ending)
                        ? pass("the migrations are TypeScript")
                        : UNTYPED.contains(ending)
                                ? pass("the migrations are JavaScript, as the service is")
                                : pass("the migrations are .%s files by design", ending);
        return verdict.at(Places.file(migration));
    }

    private static String ending(Migration migration) {
        String file = migration.file().toLowerCase(Locale.ROOT);
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
