package plumbline.analysis.delivery;

import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Stage;
import plumbline.source.TreePath;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How the jobs of a pipeline wait for each other until a new version serves.
public final class Release {

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(^|[^a-z])(deploy\\w*|release|cd|prod|production|staging)([^a-z]|$)");
    private static final Pattern SECRET =
            Pattern.compile(
                    "secrets\\.|\\$\\{?\\{?\\s?\\w{0,40}(PROD|STAGING|_URL\\b)|migrate deploy");
    private static final Pattern TRIES =
            Pattern.compile("(?i)\\b(tests?|jest|vitest|mocha|verify|e2e|lint|rollback|revert)\\b");

    private final Pipelines pipelines;
    private final List<Stage> stages;

    public Release(Pipelines pipelines) {
        this.pipelines = pipelines;
        this.stages = pipelines.stages();
    }

    /// Whether a job that tries nothing belongs to a release, by what surrounds it.
    boolean isPreparedBy(Stage stage) {
        if (ofOneJob(stage).stream().anyMatch(Release::tries)) {
            return false;
        }
        return NAMED.matcher(TreePath.name(stage.span().file())).find()
                || NAMED.matcher(stage.job()).find()
                || ofOneJob(stage).stream().anyMatch(each -> SECRET.matcher(each.text()).find())
                || find(stage).isPresent()
                || (stage.job().contains("migrat")
                        && stages.stream().anyMatch(each -> isBeside(each, stage)));
    }

    private static boolean isBeside(Stage release, Stage stage) {
        return Pipelines.releases(release) && release.span().file().equals(stage.span().file());
    }

    private static boolean tries(Stage stage) {
        return TRIES.matcher(stage.job() + " " + stage.text()).find();
    }

    private List<Stage> ofOneJob(Stage stage) {
        return stages.stream().filter(each -> Pipelines.isOfOneJob(each, stage)).toList();
    }

    /// The step that makes a new version serve: of the same job, of one that waits for it, or of
    /// one that it waits for.
    public Optional<Stage> find(Stage migration) {
        List<Stage> all =
                stages.stream()
                        .filter(each -> each.span().file().equals(migration.span().file()))
                        .filter(Pipelines::releases)
                        .toList();
        return all.stream()
                .filter(each -> Pipelines.isOfOneJob(each, migration))
                .findFirst()
                .or(() -> all.stream().filter(each -> waits(each, migration.job())).findFirst())
                .or(() -> all.stream().filter(each -> waits(migration, each.job())).findFirst());
    }

    /// Whether the job of a step waits for another, at once or through others.
    public boolean waits(Stage stage, String wanted) {
        Optional<Job> job = pipelines.findJob(stage);
        return job.isPresent() && waits(stage, job.get().needs(), wanted, new HashSet<>());
    }

    private boolean waits(Stage from, List<String> needed, String wanted, Set<String> seen) {
        for (String name : needed) {
            if (name.equals(wanted)) {
                return true;
            }
            if (seen.add(name) && waits(from, needsOf(name, from), wanted, seen)) {
                return true;
            }
        }
        return false;
    }

    private List<String> needsOf(String name, Stage from) {
        return pipelines.findJob(name, from.span().file()).map(Job::needs).orElse(List.of());
    }
}
