package plumbline.check.scripts;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.PackageFact.Script;
import plumbline.setting.Verb;

import java.util.List;
import java.util.regex.Pattern;

/// Flags services without a script that makes a migration.
public final class MakeScript implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("script-make", Section.SCRIPTS, Severity.LOW, "create-migration script")
                    .fixedBy("add a script that makes a migration in the right folder")
                    .notApplicableWithout("a file of named scripts");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)migrat\\w*[:._-](make|create|generate|new|add|gen)|(make|create|generate|new|add)[:._-]?migrat");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (!NamedScripts.areUsual(service)) {
            return List.of();
        }
        NamedScripts scripts = NamedScripts.of(service);
        return List.of(
                scripts.all().stream()
                        .filter(each -> fits(each))
                        .findFirst()
                        .map(
                                each ->
                                        pass("script %s makes a migration", each.name())
                                                .at(each.span()))
                        .orElseGet(() -> nothing(scripts)));
    }

    private static boolean fits(Script script) {
        return NamedScripts.does(script, Verb.MAKE)
                || script.command().contains("migrate dev")
                || NAME.matcher(script.name()).find();
    }

    private static Verdict nothing(NamedScripts scripts) {
        return partial("no script makes a migration")
                .with(Evidence.absence("a script that makes a migration", scripts.searched()));
    }
}
