package plumbline.check.delivery;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.CodeSearch;
import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.delivery.MigrationRun;
import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.ComposeFact;
import plumbline.setting.ScriptFact;

import java.util.List;
import java.util.regex.Pattern;

/// Flags migrations at start that may come before the database or be killed by a probe.
public final class StartupRace implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "ci-startup-race",
                            Section.DELIVERY,
                            Severity.MEDIUM,
                            "Startup migrations have readiness/time budget")
                    .fixedBy(
                            "migrate in a job of its own, or wait for the server and give the start"
                                    + " a budget")
                    .notApplicableWithout("a migration at start");
    private static final Pattern PROBE = Pattern.compile("\\blivenessProbe\\s*:");
    private static final Pattern BUDGET =
            Pattern.compile("\\bstartupProbe\\s*:|initialDelaySeconds:\\s*([6-9]\\d|\\d{3,})");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return MigrationRuns.of(service).deliveries().stream()
                .filter(each -> each.where() != Where.BUILD)
                .map(run -> judge(service, run).at(run.span()).atMost(run.certainty()))
                .toList();
    }

    private static Verdict judge(ServiceSubject service, MigrationRun run) {
        return switch (run.where()) {
            case CONTAINER -> atStart(service);
            case APPLICATION -> inProcess(service);
            case DEPLOYMENT, JOB, TRIAL, TEST, BUILD ->
                    pass("%s migrates, and no start waits for it", run.where().title());
        };
    }

    private static Verdict atStart(ServiceSubject service) {
        List<ScriptFact.WaitsForDatabase> waits =
                service.surroundings().all(ScriptFact.WaitsForDatabase.class);
        boolean healthy =
                service.surroundings().all(ComposeFact.Container.class).stream()
                        .filter(ComposeFact.Container::ofHome)
                        .flatMap(each -> each.dependsOn().stream())
                        .anyMatch(each -> each.condition().equals("service_healthy"));
        if (!waits.isEmpty()) {
            return pass("the start waits for the database")
                    .with(Evidence.configuration(waits.getFirst().span(), "it waits here"));
        }
        return healthy
                ? pass("the container waits until its database is healthy").likely()
                : partial("the start of the container migrates without waiting for the database")
                        .with(Evidence.absence("pg_isready or the like", Searched.around(service)));
    }

    private static Verdict inProcess(ServiceSubject service) {
        CodeSearch search = new CodeSearch(service);
        List<Hit> probes =
                search.search(CodeSearch.ending("yaml", "yml"), List.of("livenessProbe"), PROBE);
        boolean tooShort = probes.stream().anyMatch(each -> !BUDGET.matcher(each.code()).find());
        if (tooShort) {
            return fail("the application migrates before it serves, and a liveness probe has no"
                            + " startup budget")
                    .with(Evidence.configuration(probes.getFirst().span(), "the probe"));
        }
        return probes.isEmpty()
                ? partial(
                                "the application migrates in its own process; whether a probe ends"
                                        + " it too early is not known")
                        .hint()
                : pass("the application migrates in its own process, and its probe waits").likely();
    }
}
