package plumbline.report;

import plumbline.analysis.profile.CheckRule;
import plumbline.analysis.profile.Choice.Origin;
import plumbline.analysis.profile.ForcedFile;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.review.catalogue.SaidSetting;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;

/// A profile with what an auditor said in an audit, which goes before its file; what the command
/// line says goes before both.
public final class SaidProfile {

    private SaidProfile() {}

    /// What no switch of this version takes, and what is neither a rule about paths nor a file that
    /// is read all the same, is left out.
    public static Profile of(Profile profile, Collection<SaidSetting> said) {
        Profile all = profile;
        for (SaidSetting each : said) {
            Switch key = Switch.find(each.key()).orElse(null);
            if (key != null
                    && key.form().fits(each.value())
                    && profile.choice(key).origin() != Origin.COMMAND_LINE) {
                all = all.said(key, each.value(), place(each));
            }
            Optional<CheckRule> rule = findRule(each);
            all = rule.isPresent() ? all.saying(rule.get()) : all;
            Optional<ForcedFile> file =
                    ForcedFile.findSaid(each.key(), each.value(), each.reason(), place(each));
            all = file.isPresent() ? all.forcing(file.get()) : all;
        }
        return all;
    }

    /// Its reason stands wherever something is left out for it, and so says who gave it.
    private static Optional<CheckRule> findRule(SaidSetting said) {
        String reason =
                said.reason()
                        + " ("
                        + said.who()
                        + ", "
                        + said.at().atZone(ZoneOffset.UTC).toLocalDate()
                        + ")";
        return CheckRule.findSaid(said.key(), said.value(), reason, place(said));
    }

    /// Who says it, when, and why where that was asked.
    private static String place(SaidSetting said) {
        return said.who()
                + " "
                + said.at().atZone(ZoneOffset.UTC).toLocalDate()
                + (said.reason().isEmpty() ? "" : ": " + said.reason());
    }
}
