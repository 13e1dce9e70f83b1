package plumbline.check.evaluation;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.FleetSubject;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.Check;
import plumbline.check.Finding;
import plumbline.check.Finding.Waiver;
import plumbline.check.FleetCheck;
import plumbline.check.MigrationCheck;
import plumbline.check.OperationCheck;
import plumbline.check.ServiceCheck;
import plumbline.check.Suppression;
import plumbline.check.SuppressionCheck;
import plumbline.check.Verdict;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lets one check judge all of a service that concerns it.
final class Judging {

    private final Check check;
    private final ServiceSubject service;
    private final @Nullable FleetSubject fleet;
    private final Waivers waivers;
    private final List<Finding> findings = new ArrayList<>();

    Judging(Check check, ServiceSubject service, @Nullable FleetSubject fleet, Waivers waivers) {
        this.check = check;
        this.service = service;
        this.fleet = fleet;
        this.waivers = waivers;
    }

    List<Finding> judge() {
        switch (check) {
            case OperationCheck each -> service.sets().forEach(set -> judge(each, set));
            case MigrationCheck each -> service.sets().forEach(set -> judge(each, set));
            case ServiceCheck each -> each.judge(service).forEach(found -> add(found, null, null));
            case FleetCheck each -> judge(each);
            case SuppressionCheck each -> judge(each);
        }
        return List.copyOf(findings);
    }

    private void judge(OperationCheck each, SetSubject set) {
        if (!set.isOnPostgres()) {
            return;
        }
        for (MigrationSubject migration : set.migrations()) {
            judge(each, migration.up());
            if (each.isForWaysDown()) {
                judge(each, migration.down());
            }
        }
    }

    private void judge(OperationCheck each, List<StepSubject> steps) {
        for (StepSubject step : steps) {
            if (step.runs()) {
                for (Verdict verdict : each.judge(step)) {
                    add(verdict.atMost(step.certainty()), step.span(), step.migration());
                }
            }
        }
    }

    private void judge(MigrationCheck each, SetSubject set) {
        if (!set.isOnPostgres() && !each.isForAllDatabases()) {
            return;
        }
        for (MigrationSubject migration : set.migrations()) {
            for (Verdict verdict : each.judge(migration)) {
                add(verdict, head(migration), migration);
            }
        }
    }

    /// The first line of a migration, for what is said of it as a whole.
    private static SourceSpan head(MigrationSubject migration) {
        SourceSpan place = migration.place();
        return new SourceSpan(
                place.file(),
                place.start(),
                place.start(),
                place.line(),
                place.column(),
                place.line());
    }

    private void judge(FleetCheck each) {
        FleetSubject known = fleet;
        if (known != null) {
            each.judge(service, known).forEach(found -> add(found, null, null));
        }
    }

    private void judge(SuppressionCheck each) {
        for (Map.Entry<Suppression, Set<String>> comment : waivers.suppressions().entrySet()) {
            for (Verdict verdict : each.judge(comment.getKey(), comment.getValue())) {
                add(verdict, comment.getKey().place(), null);
            }
        }
    }

    private void add(
            Verdict verdict, @Nullable SourceSpan usual, @Nullable MigrationSubject about) {
        SourceSpan place = verdict.place() == null ? usual : verdict.place();
        findings.add(
                new Finding(
                        verdict,
                        waivers.severity(check.info(), place),
                        place,
                        about == null ? "" : about.migration().id(),
                        // what passes uses no comment up
                        verdict.status().isWorthTelling()
                                ? waivers.waiver(check.info(), place, about)
                                : Waiver.NONE));
    }
}
