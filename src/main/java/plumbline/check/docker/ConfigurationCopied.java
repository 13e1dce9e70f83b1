package plumbline.check.docker;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.DockerFact.Copied;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;

/// Flags images that run migrations and lack the configuration of their runner.
public final class ConfigurationCopied implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "docker-config-copied",
                            Section.DOCKER,
                            Severity.HIGH,
                            "Config (knexfile, ormconfig, .sequelizerc) in the image")
                    .fixedBy(
                            "copy the configuration of the runner into the image, and name it in"
                                    + " the command")
                    .notApplicableWithout("an image that migrates with a configuration file");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        ImageFiles files = new ImageFiles(service);
        if (files.isEmpty() || !Migrating.isImage(service)) {
            return List.of();
        }
        return service.sets().stream()
                .flatMap(each -> each.set().settings().configFiles().stream())
                .distinct()
                .filter(each -> isNeeded(service, each))
                .map(each -> judge(service, each, files))
                .toList();
    }

    /// What a build tool reads stays behind.
    private static boolean isNeeded(ServiceSubject service, String file) {
        String name = TreePath.name(file);
        return service.sources().has(file)
                && TreePath.isWithin(file, service.home())
                && !name.matches(
                        "package\\.json|pom\\.xml|build\\.gradle(\\.kts)?|.*\\.ya?ml|Makefile|\\.env.*|.*\\.(java|kt|go|rs|sh)|Dockerfile.*|.*\\.toml");
    }

    private static Verdict judge(ServiceSubject service, String file, ImageFiles files) {
        Optional<Copied> copy = files.findCopy(file);
        if (copy.isPresent()) {
            return new Ignored(service)
                    .find(copy.get(), file)
                    .map(each -> fail(".dockerignore leaves %s out", file).at(each.span()).likely())
                    .orElseGet(() -> pass("%s is copied", file).at(copy.get().span()));
        }
        Optional<Copied> missing =
                files.findLeftOut(file).or(() -> files.findMissing(TreePath.name(file)));
        if (missing.isPresent()) {
            return fail("%s does not get into the image", file).at(missing.get().span());
        }
        boolean compiled = file.matches(".*\\.[cm]?[jt]s|.*src/main/resources/.*");
        return files.findFromStage(file, compiled)
                .map(
                        each ->
                                pass("%s comes from another stage", each.source())
                                        .at(each.span())
                                        .likely())
                .orElseGet(() -> nothing(file));
    }

    private static Verdict nothing(String file) {
        return fail("the image migrates, and no COPY brings %s", file)
                .likely()
                .with(Evidence.absence("a COPY of " + file, "the last stage of the Dockerfile"));
    }
}
