package plumbline.check.config;

import static plumbline.check.Verdict.fail;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Verdict;
import plumbline.setting.MigrationCommand;
import plumbline.setting.PackageFact.Script;
import plumbline.setting.Verb;
import plumbline.source.TreePath;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a delivery or a start makes the schema like the models, past all migrations.
final class Pushes {

    private static final Pattern START =
            Pattern.compile("(pre|post)?(start|serve)([:.-]?(prod\\w*|live))?|deploy\\w*|release");

    private Pushes() {}

    static List<Verdict> of(ServiceSubject service) {
        List<Verdict> run =
                MigrationRuns.of(service).of(Verb.PUSH).stream()
                        .filter(each -> each.where() != Where.TRIAL && each.where() != Where.TEST)
                        .map(
                                each ->
                                        pushed(each.where().title(), each.text())
                                                .at(each.span())
                                                .atMost(each.certainty()))
                        .toList();
        return run.isEmpty() ? scripts(service).toList() : run;
    }

    private static Stream<Verdict> scripts(ServiceSubject service) {
        return service.surroundings().all(Script.class).stream()
                .filter(each -> START.matcher(each.name()).matches())
                .filter(each -> TreePath.isWithin(each.span().file(), service.home()))
                .flatMap(each -> each.commands().stream().flatMap(command -> of(each, command)));
    }

    private static Stream<Verdict> of(Script script, MigrationCommand command) {
        return command.verb() == Verb.PUSH
                ? Stream.of(
                        pushed("script " + script.name(), command.text())
                                .at(script.span())
                                .likely())
                : Stream.of();
    }

    private static Verdict pushed(String who, String text) {
        return fail("%s runs %s, past all migrations", who, text);
    }
}
