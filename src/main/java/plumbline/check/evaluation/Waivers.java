package plumbline.check.evaluation;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.CheckRule;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Finding.Waiver;
import plumbline.check.Severity;
import plumbline.check.Suppression;
import plumbline.source.SourceSpan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Says which findings do not count, and remembers which comments were needed for that.
final class Waivers {

    private final Profile profile;
    private final Baseline baseline;
    private final Map<Suppression, Set<String>> used = new LinkedHashMap<>();

    Waivers(Profile profile, List<MigrationSubject> migrations) {
        this.profile = profile;
        this.baseline = new Baseline(profile, migrations);
        for (MigrationSubject migration : migrations) {
            Suppressions.of(migration).forEach(each -> used.put(each, new TreeSet<>()));
        }
    }

    /// Each comment, with those of its checks that found something there.
    Map<Suppression, Set<String>> suppressions() {
        return used;
    }

    /// Whether the profile switches a check off altogether.
    boolean isOff(CheckInfo check) {
        for (CheckRule rule : profile.rules()) {
            if (rule.isAbout(check.id())
                    && rule.isEverywhere()
                    && rule.effect().equals(CheckRule.OFF)) {
                return true;
            }
        }
        return false;
    }

    /// The severity that the profile gives to a check at a place, or its own; the last rule wins.
    Severity severity(CheckInfo check, @Nullable SourceSpan place) {
        Severity severity = check.severity();
        for (CheckRule rule : profile.rules()) {
            if (rule.isAbout(check.id()) && (rule.isEverywhere() || isAbout(rule, place))) {
                severity = Severity.find(rule.effect()).orElse(severity);
            }
        }
        return severity;
    }

    private static boolean isAbout(CheckRule rule, @Nullable SourceSpan place) {
        return place != null && rule.covers(place.file());
    }

    /// Why a finding at a place does not count, or NONE.
    Waiver waiver(CheckInfo check, @Nullable SourceSpan place, @Nullable MigrationSubject about) {
        if (place != null) {
            for (Suppression each : List.copyOf(used.keySet())) {
                if (each.covers(check.id(), place)) {
                    used.computeIfAbsent(each, _ -> new TreeSet<>()).add(check.id());
                    return new Waiver(Waiver.Kind.COMMENT, each.reason());
                }
            }
            for (CheckRule rule : profile.rules()) {
                if (rule.isAbout(check.id()) && isOff(rule, place)) {
                    return new Waiver(Waiver.Kind.PROFILE, rule.reason());
                }
            }
        }
        return baseline.covers(about, place)
                ? new Waiver(Waiver.Kind.BASELINE, baseline.value())
                : Waiver.NONE;
    }

    private static boolean isOff(CheckRule rule, SourceSpan place) {
        return rule.effect().equals(CheckRule.OFF) && isAbout(rule, place);
    }
}
