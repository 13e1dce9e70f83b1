package plumbline.analysis.delivery;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.OnFailure;
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
                        + "|pre_deploy_command)[\"']?\\s{0,5}[:=].{0,200}(igrat|prisma).{0,200}$");
    private static final Pattern JOB =
            Pattern.compile("(?m)^\\s{0,40}(-\\s)?(kind:\\s{0,5}(Cron)?Job\\b|initContainers:)");
    private static final Pattern MIGRATES =
            Pattern.compile("(?m)^.{0,200}\\b(command|args|image|- )[^\\n]{0,200}migrat.{0,200}$");
    private static final List<String> PLATFORMS =
            List.of(
                    "procfile",
                    "fly.toml",
                    "render.yaml",
                    "railway.json",
                    "railway.toml",
                    "app.yaml",
                    "app.json");
    private static final Pattern CLUSTER =
            Pattern.compile(
                    "(?i)(^|/)(k8s|kubernetes|kube|helm|charts?|deploy|deploys?|deployments?|manifests"
                        + "|infra|infrastructure|ops|templates)/.*\\.ya?ml$");

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
                service.sources().findDocument(path).ifPresent(each -> add(each, RELEASE, found));
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
            add(document, MIGRATES, found);
        }
    }

    private void add(SourceDocument document, Pattern pattern, List<MigrationRun> found) {
        Matcher place = pattern.matcher(document.text());
        if (place.find()) {
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
}
