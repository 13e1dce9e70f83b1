package plumbline.gui.reporting;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Profile;
import plumbline.gui.audit.AuditCopy;
import plumbline.report.SaidProfile;
import plumbline.report.content.Gathering;
import plumbline.report.content.Imprint;
import plumbline.report.content.OldDocuments;
import plumbline.report.content.Report;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.score.Formula;

import java.time.Instant;
import java.time.InstantSource;

/// Gathers reports, and keeps the last one while nothing of what it tells changes.
public final class Gatherer {

    private final InstantSource clock;
    private @Nullable Kept kept;

    public Gatherer(InstantSource clock) {
        this.clock = clock;
    }

    private record Kept(AuditCopy audit, ReportLanguage language, Report report) {

        boolean isOf(AuditCopy other, ReportLanguage wanted) {
            return language == wanted
                    && audit.name().equals(other.name())
                    && audit.folders().equals(other.folders())
                    && audit.review().actions().equals(other.review().actions());
        }
    }

    /// Of all services, as the form wants it otherwise.
    public synchronized Report gather(AuditCopy audit, ReportLanguage language) {
        Kept last = kept;
        if (last != null && last.isOf(audit, language)) {
            return last.report();
        }
        Report report = gathered(audit, language);
        kept = new Kept(audit, language, report);
        return report;
    }

    /// Files may have changed since.
    public synchronized void forget() {
        kept = null;
    }

    private Report gathered(AuditCopy audit, ReportLanguage language) {
        Instant at = at(audit.review());
        Profile profile =
                SaidProfile.of(
                        Profile.USUAL, AuditCatalogue.of(audit.review()).settings().values());
        Imprint imprint = Imprint.of(audit.name(), at, profile, Formula.STRICT, audit.review());
        return Gathering.of(audit.folders(), audit.review(), imprint, language.words())
                .with(OldDocuments.of(audit.review(), audit.attachments(), at));
    }

    /// A report of the same decisions is the same report, whenever it is written.
    private Instant at(Review review) {
        return review.findLast().map(Action::at).orElseGet(clock::instant);
    }
}
