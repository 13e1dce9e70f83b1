package plumbline.check.scripts;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.WaysBack;
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
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags services without a script that takes a migration back.
public final class RollbackScript implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "script-rollback",
                            Section.SCRIPTS,
                            Severity.MEDIUM,
                            "rollback/undo script")
                    .fixedBy("add a script migrate:rollback that takes back the last step")
                    .notApplicableWithout("a file of named scripts");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)rollback|revert|undo|migrat\\w*[:._-]?down|down[:._-]?migrat|db[:._-]down");

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
                WaysBack.findReasonForNone(service)
                        .map(each -> notApplicable("%s", each))
                        .or(() -> scripts.find(Verb.ROLLBACK).map(each -> found(each)))
                        .or(() -> findNamed(scripts))
                        .orElseGet(() -> nothing(scripts)));
    }

    private static Verdict found(Script script) {
        return pass("script %s takes back", script.name()).at(script.span());
    }

    private static Optional<Verdict> findNamed(NamedScripts scripts) {
        return scripts.all().stream()
                .filter(each -> NAME.matcher(each.name()).find())
                .findFirst()
                .map(each -> found(each).likely());
    }

    private static Verdict nothing(NamedScripts scripts) {
        return fail("no script takes a migration back")
                .with(Evidence.absence("a script that takes back", scripts.searched()));
    }
}
