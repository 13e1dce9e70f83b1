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
import plumbline.setting.PackageFact.Role;
import plumbline.setting.PackageFact.Script;

import java.util.List;
import java.util.regex.Pattern;

/// Flags services without a script that sets a database up.
public final class SetupScript implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("script-setup", Section.SCRIPTS, Severity.INFO, "db:setup script")
                    .fixedBy("add a script db:setup that creates, migrates and seeds")
                    .notApplicableWithout("a file of named scripts");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)^(db|database|dev|local)[:._-]?(setup|init|bootstrap|prepare|reset|fresh|recreate)|^(setup|bootstrap|init)([:._-](db|database|local|dev))?$|migrat\\w*[:._-](reset|fresh|refresh)");

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
                                        pass("script %s sets a database up", each.name())
                                                .at(each.span()))
                        .orElseGet(() -> nothing(scripts)));
    }

    private static boolean fits(Script script) {
        return script.role() == Role.SETUP || NAME.matcher(script.name()).find();
    }

    private static Verdict nothing(NamedScripts scripts) {
        return partial("no script sets a database up")
                .with(Evidence.absence("a script like db:setup", scripts.searched()));
    }
}
