package plumbline.check.docker;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.CodeSearch;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.Verdict;
import plumbline.setting.DockerFact;
import plumbline.setting.DockerFact.Copied;
import plumbline.setting.DockerFact.Presence;
import plumbline.setting.PackageFact;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags images that run migrations and do not hold their files.
public final class FilesCopied implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "docker-files-copied",
                            Section.DOCKER,
                            Severity.HIGH,
                            "Migration files in the image")
                    .fixedBy("copy the folder of the migrations into the image that runs them")
                    .notApplicableWithout("an image that migrates");

    private static final Pattern EMBEDS =
            Pattern.compile(
                    "go:embed|embed\\.FS|embed_migrations!|sqlx::migrate!|refinery|include_dir!|bindata|flyway|liquibase");

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
        List<Verdict> all = service.sets().stream().map(set -> judge(service, set, files)).toList();
        // an image that holds one of several sets is made for that one
        boolean holds = all.stream().anyMatch(each -> each.status() == Status.PASS);
        return all.stream().filter(each -> !holds || each.status() == Status.PASS).toList();
    }

    private static Verdict judge(ServiceSubject service, SetSubject set, ImageFiles files) {
        String folder = folder(service, set);
        Optional<Copied> copy = files.findCopy(folder);
        if (copy.isPresent()) {
            return new Ignored(service)
                    .find(copy.get(), file(set, folder))
                    .map(each -> left(each, folder).with(brought(copy.get())))
                    .orElseGet(() -> pass("%s is copied", folder).at(copy.get().span()));
        }
        Optional<Copied> missing =
                files.findLeftOut(folder).or(() -> files.findMissing(TreePath.name(folder)));
        if (missing.isPresent()) {
            return missing(missing.get());
        }
        return files.findFromStage(folder, isCompiled(set) || isBuilt(service, folder))
                .map(
                        each ->
                                pass("%s comes from another stage", each.source())
                                        .at(each.span())
                                        .likely())
                .or(() -> findEmbedding(service))
                .orElseGet(() -> nothing(folder));
    }

    private static String folder(ServiceSubject service, SetSubject set) {
        return set.migrations().isEmpty()
                ? service.home()
                : TreePath.parent(set.migrations().getFirst().migration().file());
    }

    private static String file(SetSubject set, String otherwise) {
        return set.migrations().isEmpty()
                ? otherwise
                : set.migrations().getFirst().migration().file();
    }

    private static Verdict left(DockerFact.LeftOut line, String folder) {
        return fail(".dockerignore leaves %s out", folder).at(line.span()).likely();
    }

    private static Evidence brought(Copied copied) {
        return Evidence.configuration(copied.span(), "it would come with this");
    }

    private static Verdict missing(Copied copied) {
        return copied.presence() == Presence.LEFT_OUT
                ? fail(".dockerignore leaves %s out", copied.source()).at(copied.span())
                : fail("%s is copied and does not exist", copied.source()).at(copied.span());
    }

    /// Whether a build makes something else of them, which the image then holds.
    private static boolean isCompiled(SetSubject set) {
        return set.migrations().stream()
                .anyMatch(
                        each ->
                                each.migration().file().endsWith(".ts")
                                        || each.migration().file().contains("src/main/resources/"));
    }

    /// Whether a script of the package brings them to where it builds.
    private static boolean isBuilt(ServiceSubject service, String folder) {
        String name = TreePath.name(folder);
        return service.surroundings().all(PackageFact.Script.class).stream()
                .filter(each -> each.name().contains("build"))
                .anyMatch(
                        each ->
                                each.command()
                                        .matches("(?s).*\\b" + Pattern.quote(name) + "\\b.*"));
    }

    private static Optional<Verdict> findEmbedding(ServiceSubject service) {
        return CodeSearch.everywhere(service)
                .search(
                        CodeSearch.ending("go", "rs", "xml", "gradle", "kts"),
                        List.of(
                                "embed",
                                "migrate!",
                                "include_dir",
                                "flyway",
                                "liquibase",
                                "bindata"),
                        EMBEDS)
                .stream()
                .findFirst()
                .map(each -> pass("the program holds them itself").at(each.span()).likely());
    }

    private static Verdict nothing(String folder) {
        return fail("the image migrates, and no COPY brings %s", folder)
                .likely()
                .with(Evidence.absence("a COPY of " + folder, "the last stage of the Dockerfile"));
    }
}
