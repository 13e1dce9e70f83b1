package plumbline.analysis.delivery;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.MigrationCommand;
import plumbline.setting.PipelineFact.Aim;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Stage;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The jobs and steps of pipelines that concern a service.
public final class Pipelines {

    private static final Pattern POSTGRES =
            Pattern.compile("(?i)postgres|postgis|timescale|pgvector|cockroach");
    private static final Pattern RELEASE =
            Pattern.compile(
                    "(?i)\\b(kubectl (apply|set|rollout|create)|helm (upgrade|install)|fly(ctl)?"
                            + " deploy|serverless deploy|terraform apply|gcloud run deploy|az"
                            + " webapp|aws ecs update-service|docker stack deploy|docker compose"
                            + " up|docker-compose up|heroku container:release|git push"
                            + " heroku|ecs-deploy|deploy-action|vercel"
                            + " (deploy|--prod)|deploy\\.sh|deploy\\.ps1)");

    private final ServiceSubject service;

    public Pipelines(ServiceSubject service) {
        this.service = service;
    }

    /// Steps of jobs that do not work in the folder of another service.
    public List<Stage> stages() {
        return service.surroundings().all(Stage.class).stream()
                .filter(each -> findJob(each).map(this::isMeant).orElse(true))
                .toList();
    }

    private boolean isMeant(Job job) {
        String home = service.home();
        return isOwn(job.span())
                || job.folders().isEmpty()
                || job.folders().stream()
                        .anyMatch(
                                each ->
                                        TreePath.isWithin(home, each)
                                                || TreePath.isWithin(each, home));
    }

    private boolean isOwn(SourceSpan span) {
        return TreePath.isWithin(span.file(), service.home());
    }

    public Optional<Job> findJob(Stage stage) {
        return findJob(stage.job(), stage.span().file());
    }

    Optional<Job> findJob(String name, String file) {
        return service.surroundings().all(Job.class).stream()
                .filter(each -> each.name().equals(name) && each.span().file().equals(file))
                .findFirst();
    }

    /// Whether a job starts a PostgreSQL beside it, or in one of its steps.
    public boolean hasPostgres(Stage stage) {
        return findJob(stage).stream()
                        .flatMap(each -> each.images().stream())
                        .anyMatch(each -> POSTGRES.matcher(each).find())
                || stages().stream()
                        .filter(each -> isOfOneJob(each, stage))
                        .anyMatch(each -> startsDatabase(each.text()));
    }

    private static boolean startsDatabase(String text) {
        boolean starts = text.contains("docker") || text.contains("compose");
        return (starts && (POSTGRES.matcher(text).find() || text.contains(" up")))
                || text.contains("supabase start")
                || text.contains("setup-postgres")
                || text.contains("ikalnytskyi/action-");
    }

    public static boolean isOfOneJob(Stage one, Stage other) {
        return group(one).equals(group(other));
    }

    static String group(Stage stage) {
        return stage.span().file() + "#" + stage.job();
    }

    /// Whether its job brings a version to where it serves, or prepares the database for that.
    public boolean deploys(Stage stage) {
        boolean guarded = findJob(stage).map(each -> !each.environment().isEmpty()).orElse(false);
        boolean named = stage.aims().contains(Aim.DEPLOY);
        return !hasPostgres(stage) && (guarded || named || new Release(this).isPreparedBy(stage));
    }

    /// Whether the step itself makes a new version serve.
    public static boolean releases(Stage stage) {
        return RELEASE.matcher(stage.text()).find();
    }

    List<MigrationRun> runs() {
        List<MigrationRun> found = new ArrayList<>();
        for (Stage stage : stages()) {
            for (MigrationCommand command : stage.commands()) {
                if (Tooling.fits(service, command, stage.span())) {
                    found.add(run(stage, command));
                }
            }
        }
        return found;
    }

    private MigrationRun run(Stage stage, MigrationCommand command) {
        Where where = deploys(stage) ? Where.DEPLOYMENT : Where.TRIAL;
        MigrationRun run = MigrationRun.of(where, command, group(stage), !isOwn(stage.span()));
        boolean mayFail = stage.mayFail() || findJob(stage).map(Job::mayFail).orElse(false);
        return mayFail ? run.goingOn() : run;
    }
}
