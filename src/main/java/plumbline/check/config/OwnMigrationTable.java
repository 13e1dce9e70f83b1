package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.database.SharedDatabase;
import plumbline.analysis.database.SharedDatabase.Reason;
import plumbline.analysis.database.Sharing;
import plumbline.analysis.subject.FleetSubject;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.FleetCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.RunnerTruth;
import plumbline.source.SourceSpan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Flags tables of applied migrations that several services share or may come to share.
public final class OwnMigrationTable implements FleetCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-migration-table",
                            Section.CONFIGURATION,
                            Severity.MEDIUM,
                            "Service-specific migration table")
                    .fixedBy("give the table of applied migrations the name of the service")
                    .notApplicableWithout("a known table of applied migrations");

    private static final Set<Reason> ONE =
            Set.of(Reason.SAME_ADDRESS, Reason.SAME_CONTAINER, Reason.SHORT_HOST_NAME);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service, FleetSubject fleet) {
        return service.sets().stream()
                .filter(each -> !table(each).isEmpty())
                .map(each -> judge(service, each, fleet))
                .toList();
    }

    private static Verdict judge(ServiceSubject service, SetSubject set, FleetSubject fleet) {
        SourceSpan place = set.set().settings().historyTable().span();
        return findOther(service, set, fleet)
                .map(each -> shared(service, set, each, fleet))
                .orElseGet(() -> alone(set))
                .at(place);
    }

    /// Another service whose migrations end up in the same table.
    private static Optional<String> findOther(
            ServiceSubject service, SetSubject set, FleetSubject fleet) {
        return fleet.services().stream()
                .filter(each -> !each.name().equals(service.name()))
                .filter(each -> each.sets().stream().anyMatch(other -> isSame(set, other)))
                .map(ServiceSubject::name)
                .filter(each -> isShared(between(service, each, fleet)))
                .min(Comparator.comparing(each -> between(service, each, fleet)));
    }

    private static Sharing between(ServiceSubject service, String other, FleetSubject fleet) {
        return fleet.dependencies().databases().between(service.name(), other);
    }

    private static boolean isShared(Sharing sharing) {
        return sharing == Sharing.SHARED || sharing == Sharing.LIKELY_SHARED;
    }

    private static boolean isSame(SetSubject set, SetSubject other) {
        return table(set).equalsIgnoreCase(table(other))
                && schema(set).equals(schema(other))
                && set.set().dialect() == other.set().dialect();
    }

    private static Verdict shared(
            ServiceSubject service, SetSubject set, String other, FleetSubject fleet) {
        List<SharedDatabase> common =
                fleet.dependencies().databases().shared().stream()
                        .filter(each -> each.services().contains(service.name()))
                        .filter(each -> each.services().contains(other))
                        .toList();
        if (common.stream().noneMatch(each -> ONE.contains(each.reason()))) {
            return partial(
                            "%s and %s keep their history in %s, of one database where both use"
                                    + " what is configured for a local machine",
                            service.name(), other, table(set))
                    .likely();
        }
        Verdict verdict =
                fail(
                        "%s and %s keep their history in %s of one database",
                        service.name(), other, table(set));
        return between(service, other, fleet) == Sharing.SHARED ? verdict : verdict.likely();
    }

    private static Verdict alone(SetSubject set) {
        Framework framework = set.set().framework();
        if (!schema(set).isEmpty() && !schema(set).equals("public")) {
            return pass("the history is kept in schema %s", schema(set));
        }
        if (Tools.fixesTable(framework)) {
            return pass("%s always keeps its history in %s", framework.title(), table(set))
                    .likely();
        }
        return table(set).equalsIgnoreCase(RunnerTruth.of(framework).historyTable())
                ? partial("the history has the default name %s", table(set))
                : pass("the history has a name of its own, %s", table(set));
    }

    private static String table(SetSubject set) {
        return set.set().settings().historyTable().value();
    }

    private static String schema(SetSubject set) {
        Configured<String> schema = set.set().settings().schema();
        return schema == null ? "" : schema.value();
    }
}
