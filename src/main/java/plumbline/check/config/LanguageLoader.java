package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Images;
import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.MigrationSettings;
import plumbline.setting.DockerFact;
import plumbline.setting.PackageFact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags configurations that do not fit migrations in TypeScript.
public final class LanguageLoader implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-language-loader",
                            Section.CONFIGURATION,
                            Severity.LOW,
                            "Extension/loader config matches file type")
                    .fixedBy("let the configuration name the kind of files that are there")
                    .notApplicableWithout("a migration in TypeScript");
    private static final Pattern WITHOUT =
            Pattern.compile(
                    "(npm|pnpm|yarn)\\b.*(--omit[= ]dev|--production|--prod\\b|--only[= ]prod)");
    private static final Pattern LOADER =
            Pattern.compile("\\b(ts-node|tsx|ts-node-esm|esbuild-register|swc-node)\\b");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream()
                .filter(LanguageLoader::isTyped)
                .map(each -> judge(service, each))
                .toList();
    }

    private static boolean isTyped(SetSubject set) {
        return switch (set.set().framework()) {
            case KNEX, TYPEORM, SEQUELIZE ->
                    set.set().units().stream().anyMatch(each -> each.file().endsWith(".ts"));
            case PRISMA,
                    DRIZZLE,
                    FLYWAY,
                    LIQUIBASE,
                    GOLANG_MIGRATE,
                    SQL_PAIRS,
                    DBMATE,
                    GOOSE,
                    SQL_MIGRATE,
                    DIESEL,
                    PLAIN_SQL ->
                    false;
        };
    }

    private static Verdict judge(ServiceSubject service, SetSubject set) {
        MigrationSettings settings = set.set().settings();
        Configured<String> extension = settings.more().get("extension");
        Optional<Verdict> missing = findMissingLoader(service);
        if (missing.isPresent()) {
            return missing.get();
        }
        if (extension != null) {
            return extension.value().endsWith("ts")
                    ? pass("new migrations get the extension ts").at(extension.span())
                    : partial(
                                    "the migrations are TypeScript, and new ones get the extension"
                                            + " %s",
                                    extension.value())
                            .at(extension.span());
        }
        return findLoader(service).orElseGet(() -> pass("nothing excludes TypeScript").likely());
    }

    /// An image that migrates and was installed without the loader.
    private static Optional<Verdict> findMissingLoader(ServiceSubject service) {
        List<PackageFact.Dependency> loaders =
                service.surroundings().all(PackageFact.Dependency.class).stream()
                        .filter(each -> LOADER.matcher(each.name()).matches())
                        .toList();
        boolean onlyInDevelopment =
                !loaders.isEmpty()
                        && loaders.stream().allMatch(PackageFact.Dependency::development);
        boolean migrates =
                MigrationRuns.of(service).deliveries().stream()
                        .anyMatch(
                                each ->
                                        each.where() == Where.CONTAINER
                                                && !each.text().contains("dist/"));
        return onlyInDevelopment && migrates
                ? new Images(service)
                        .inResult(DockerFact.Built.class).stream()
                                .filter(each -> WITHOUT.matcher(each.command()).find())
                                .findFirst()
                                .map(each -> missing(each, loaders.getFirst()))
                : Optional.empty();
    }

    private static Verdict missing(DockerFact.Built built, PackageFact.Dependency loader) {
        return fail(
                        "the image migrates TypeScript without %s, which only development installs",
                        loader.name())
                .at(built.span())
                .likely()
                .with(Evidence.configuration(loader.span(), "a development dependency"));
    }

    private static Optional<Verdict> findLoader(ServiceSubject service) {
        return MigrationRuns.of(service).deliveries().stream()
                .filter(each -> LOADER.matcher(each.text()).find())
                .findFirst()
                .map(
                        each ->
                                partial(
                                                "%s needs a loader at run time: %s",
                                                each.where().title(), each.text())
                                        .at(each.span()));
    }
}
