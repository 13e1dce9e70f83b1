package plumbline.analysis.delivery;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.OnFailure;
import plumbline.setting.PackageFact;
import plumbline.setting.Verb;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds migrations that a platform runs before a release: jobs of a cluster, release commands.
final class Hooks {

    private static final Pattern RELEASE =
            Pattern.compile(
                    "(?m)^\\s{0,20}[\"']?(release|release_command|preDeployCommand"
                        + "|pre_deploy_command|postdeploy)[\"']?\\s{0,5}[:=]\\s{0,5}(\\S.{0,300})$");
    private static final Pattern JOB =
            Pattern.compile("(?m)^\\s{0,40}(-\\s)?(kind:\\s{0,5}(Cron)?Job\\b|initContainers:)");
    private static final Pattern MIGRATES =
            Pattern.compile(
                    "(?m)^.{0,200}(\\b(command|args|image|name)\\b|- )[^\\n"
                            + "]{0,200}(migrat|liquibase|flyway|dbmate|goose).{0,200}$");
    private static final Pattern TOOL =
            Pattern.compile("igrat|prisma|flyway|liquibase|dbmate|goose");
    private static final Pattern WORD = Pattern.compile("[\\w:.-]{2,80}");
    private static final List<String> PLATFORMS =
            List.of(
                    "procfile",
                    "heroku.yml",
                    "fly.toml",
                    "render.yaml",
                    "railway.json",
                    "railway.toml",
                    "app.yaml",
                    "app.json");
    private static final Pattern CLUSTER =
            Pattern.compile(
                    "(?i)(^|/)(k8s|kubernetes|kube|helm|charts?|deploy|deploys?|deployments?|manifests"
                        + "|infra|infrastructure|ops|templates|kustomize|argo\\w*|gitops|openshift|\\.k8s|base|overlays)/.*\\.ya?ml$");

    private final ServiceSubject service;

    Hooks(ServiceSubject service) {
        this.service = service;
    }

    List<MigrationRun> runs() {
        List<MigrationRun> found = new ArrayList<>();
        for (String path : service.sources().listing("")) {
            String name = TreePath.name(path).toLowerCase(Locale.ROOT);
            boolean around = TreePath.isWithin(service.home(), TreePath.parent(path));
            if (PLATFORMS.contains(name) && (around || isOwn(path))) {
                service.sources().findDocument(path).ifPresent(each -> release(each, found));
            } else if (name.endsWith("ml") && CLUSTER.matcher(path).find()) {
                service.sources().findDocument(path).ifPresent(each -> cluster(each, found));
            }
        }
        return found;
    }

    private boolean isOwn(String path) {
        return TreePath.isWithin(path, service.home());
    }

    private void cluster(SourceDocument document, List<MigrationRun> found) {
        String home = TreePath.name(service.home());
        boolean meant = isOwn(document.file()) || document.text().contains(home);
        if (meant && JOB.matcher(document.text()).find()) {
            Matcher place = MIGRATES.matcher(document.text());
            if (place.find()) {
                add(document, place, found);
            }
        }
    }

    /// The command names a tool, or a script that leads to one.
    private void release(SourceDocument document, List<MigrationRun> found) {
        Matcher place = RELEASE.matcher(document.text());
        while (place.find()) {
            String command = place.group(2);
            if (TOOL.matcher(command).find()
                    || WORD.matcher(command).results().anyMatch(each -> isScript(each.group()))) {
                add(document, place, found);
            }
        }
    }

    private boolean isScript(String name) {
        return service.surroundings().all(PackageFact.Script.class).stream()
                .filter(each -> each.name().equals(name))
                .flatMap(each -> each.commands().stream())
                .anyMatch(each -> each.verb() == Verb.MIGRATE);
    }

    private void add(SourceDocument document, Matcher place, List<MigrationRun> found) {
        found.add(
                new MigrationRun(
                        Where.JOB,
                        Verb.MIGRATE,
                        OnFailure.STOPS,
                        place.group().strip(),
                        List.of(),
                        document.file(),
                        !isOwn(document.file()),
                        document.span(place.start(), place.end())));
    }
}
