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

/// Flags services without a script that shows which migrations have run.
public final class StatusScript implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("script-status", Section.SCRIPTS, Severity.LOW, "status/show script")
                    .fixedBy("add a script that shows what has run and what is pending")
                    .notApplicableWithout("a file of named scripts");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)migrat\\w*[:._-](status|show|list|info|pending|version)|db[:._-]status");

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
                                        pass("script %s shows what has run", each.name())
                                                .at(each.span()))
                        .orElseGet(() -> nothing(scripts)));
    }

    private static boolean fits(Script script) {
        return NamedScripts.does(script, Verb.STATUS) || NAME.matcher(script.name()).find();
    }

    private static Verdict nothing(NamedScripts scripts) {
        return partial("no script shows what has run")
                .with(Evidence.absence("a script that shows the status", scripts.searched()));
    }
}
