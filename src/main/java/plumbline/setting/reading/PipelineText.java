package plumbline.setting.reading;

import plumbline.setting.Masking;
import plumbline.setting.MigrationCommand;
import plumbline.setting.PipelineFact.Aim;
import plumbline.setting.PipelineFact.Maker;
import plumbline.setting.PipelineFact.Stage;
import plumbline.setting.Verb;
import plumbline.setting.shell.Shell;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The steps of one pipeline file, numbered as they come.
final class PipelineText {

    private static final Map<Aim, Pattern> AIMS = aims();

    private final Gathering gathering;
    private final Maker maker;
    private int order;

    PipelineText(Gathering gathering, Maker maker) {
        this.gathering = gathering;
        this.maker = maker;
    }

    private static Map<Aim, Pattern> aims() {
        Map<Aim, Pattern> aims = new EnumMap<>(Aim.class);
        aims.put(
                Aim.TEST,
                Pattern.compile("(?i)\\b(test|tests|jest|vitest|pytest|mocha|verify|e2e)\\b"));
        aims.put(Aim.LINT, Pattern.compile("(?i)\\b(lint|eslint|prettier|squawk|sqlfluff)\\b"));
        aims.put(Aim.BUILD, Pattern.compile("(?i)\\b(build|build-push-action|compile|package)\\b"));
        aims.put(
                Aim.DEPLOY,
                Pattern.compile(
                        "(?i)\\b((?<!migrate )deploy\\w*|kubectl|helm|docker push|terraform"
                                + " apply|rollout|flyctl|serverless|ecs-deploy|gcloud run|az"
                                + " webapp|heroku)\\b"));
        aims.put(
                Aim.BACKUP,
                Pattern.compile(
                        "(?i)\\b(pg_dump|pg_dumpall|backup|snapshot|create-db-snapshot)\\b"));
        return aims;
    }

    Maker maker() {
        return maker;
    }

    Gathering gathering() {
        return gathering;
    }

    /// A step that runs a text in a shell; its aims are those of its name too.
    void run(
            String job,
            String name,
            EmbeddedText text,
            Shell shell,
            String folder,
            boolean mayFail) {
        add(
                job,
                name,
                text.display(),
                gathering.commandsIn(folder).commands(text, shell, shell == Shell.POSIX),
                text.span(),
                mayFail);
    }

    /// A step that hands over to something that is not written here.
    void use(String job, String name, String used, SourceSpan span, boolean mayFail) {
        add(job, name, used, List.of(), span, mayFail);
    }

    private void add(
            String job,
            String name,
            String text,
            List<MigrationCommand> commands,
            SourceSpan span,
            boolean mayFail) {
        Set<Aim> aims = EnumSet.noneOf(Aim.class);
        AIMS.forEach(
                (aim, words) -> {
                    // a step may be named after what it only prepares, so deploying is in the job
                    // too
                    String read =
                            aim == Aim.DEPLOY ? job + " " + name + " " + text : name + " " + text;
                    if (words.matcher(read).find()) {
                        aims.add(aim);
                    }
                });
        if (commands.stream().anyMatch(command -> command.verb() == Verb.LINT)) {
            aims.add(Aim.LINT);
        }
        gathering.add(
                new Stage(
                        maker, job, order++, Masking.masked(text), commands, aims, mayFail, span));
    }
}
