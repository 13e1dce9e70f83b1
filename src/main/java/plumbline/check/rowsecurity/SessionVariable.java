package plumbline.check.rowsecurity;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Policy;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;
import plumbline.setting.PackageFact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags policies that break where the tenant of the session is not set.
public final class SessionVariable implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rls-session-variable",
                            Section.ROW_SECURITY,
                            Severity.MEDIUM,
                            "Tenant from session setting, safely read")
                    .fixedBy("Write nullif(current_setting('…', true), '') before the cast")
                    .notApplicableWithout("a policy that reads a setting");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForSingleFiles() {
        return true;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        Optional<PackageFact.Dependency> jobs = JobLibraries.find(service);
        return service.migrationsOnPostgres().flatMap(each -> judge(each, jobs)).toList();
    }

    private static Stream<Verdict> judge(
            MigrationSubject migration, Optional<PackageFact.Dependency> jobs) {
        SchemaState end = migration.set().end();
        return migration.made(Policy.class).stream()
                .flatMap(
                        made ->
                                SettingUse.findWorst(end, made.object()).stream()
                                        .map(use -> judge(end, made, use, jobs))
                                        .map(each -> each.at(made.place())));
    }

    private static Verdict judge(
            SchemaState end,
            Made<Policy> made,
            SettingUse use,
            Optional<PackageFact.Dependency> jobs) {
        String table = Naming.of(end).name(made.object().table());
        Verdict verdict =
                switch (use.manner()) {
                    case STRICT -> strict(table, use.setting(), jobs);
                    case EMPTY_CAST ->
                            partial(
                                    "on %s an empty %s, as SET LOCAL leaves it, cannot be cast",
                                    table, use.setting());
                    case SAFE -> pass("on %s a missing %s means no rows", table, use.setting());
                };
        return verdict.atMost(made.certainty());
    }

    /// Where only requests read the table, an error is what is wanted.
    private static Verdict strict(
            String table, String setting, Optional<PackageFact.Dependency> jobs) {
        return jobs.map(
                        each ->
                                fail("a job that reads %s without %s gets an error", table, setting)
                                        .likely()
                                        .with(
                                                Evidence.configuration(
                                                        each.span(), "jobs run by " + each.name())))
                .orElseGet(
                        () ->
                                pass(
                                                "%s is read from %s; without it every statement is"
                                                        + " an error",
                                                table, setting)
                                        .likely());
    }
}
