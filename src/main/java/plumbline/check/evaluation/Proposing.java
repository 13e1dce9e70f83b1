package plumbline.check.evaluation;

import static java.util.Comparator.naturalOrder;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.CheckInfo.Absence;
import plumbline.check.Evidence;
import plumbline.check.Finding;
import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.check.Severity;
import plumbline.check.Status;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Draws one proposal from all findings of a check: the worst status that counts, its first and
/// surest reason, and what that rests on.
final class Proposing {

    private final ServiceSubject service;
    private final Exhibits exhibits;

    Proposing(ServiceSubject service) {
        this.service = service;
        this.exhibits = new Exhibits(service.sources());
    }

    Proposal propose(CheckInfo check, Severity severity, List<Finding> findings) {
        for (Status status : List.of(Status.FAIL, Status.PARTIAL, Status.PASS)) {
            List<Finding> counting =
                    findings.stream()
                            .filter(each -> each.counts() && each.status() == status)
                            .toList();
            if (!counting.isEmpty()) {
                return of(check, severity, status, counting, findings);
            }
        }
        return withoutAny(check, severity, findings);
    }

    private Proposal of(
            CheckInfo check,
            Severity severity,
            Status status,
            List<Finding> counting,
            List<Finding> findings) {
        Finding surest =
                counting.stream()
                        .min(Comparator.comparing(each -> each.verdict().certainty()))
                        .orElseThrow();
        List<Finding> ordered =
                Stream.concat(
                                Stream.of(surest),
                                counting.stream().filter(each -> !each.equals(surest)))
                        .toList();
        Certainty certainty =
                status == Status.PASS ? weakest(counting) : surest.verdict().certainty();
        return new Proposal(
                check,
                counting.stream().map(Finding::severity).max(naturalOrder()).orElse(severity),
                status,
                byHand(check, certainty),
                reason(surest, counting.size()),
                exhibits.of(ordered, status),
                findings);
    }

    /// What only a person can answer is never more than hinted at.
    private static Certainty byHand(CheckInfo check, Certainty certainty) {
        return check.answer() == CheckInfo.Answer.MANUAL ? Certainty.HINT : certainty;
    }

    private Certainty weakest(List<Finding> passing) {
        Certainty weakest =
                passing.stream()
                        .map(each -> each.verdict().certainty())
                        .max(naturalOrder())
                        .orElse(Certainty.CERTAIN);
        boolean doubtful = weakest == Certainty.CERTAIN && !service.isWhole();
        return doubtful ? Certainty.LIKELY : weakest;
    }

    private static String reason(Finding first, int count) {
        String message = first.verdict().message();
        return count == 1 ? message : message + " (and " + (count - 1) + " more)";
    }

    private Proposal withoutAny(CheckInfo check, Severity severity, List<Finding> findings) {
        List<Finding> waived = findings.stream().filter(each -> !each.counts()).toList();
        if (!waived.isEmpty()) {
            return of(check, severity, Status.PASS, waived, findings).waived(waived.size());
        }
        List<Finding> pointless =
                findings.stream().filter(each -> each.status() == Status.NOT_APPLICABLE).toList();
        if (!pointless.isEmpty()) {
            return of(check, severity, Status.NOT_APPLICABLE, pointless, findings);
        }
        return absent(check, severity);
    }

    private Proposal absent(CheckInfo check, Severity severity) {
        Absence absence = check.absence();
        String sought = absence.sought().isEmpty() ? "what it asks about" : absence.sought();
        Evidence searched = Evidence.absence(sought, where());
        Exhibit exhibit = exhibits.exhibit(searched, absence.status());
        boolean whole = service.isWhole();
        return new Proposal(
                check,
                severity,
                absence.status(),
                byHand(check, whole ? Certainty.CERTAIN : Certainty.LIKELY),
                "there is no " + sought.replaceFirst("^an? ", ""),
                whole
                        ? List.of(exhibit)
                        : List.of(exhibit, exhibits.exhibit(doubt(), absence.status())),
                List.of());
    }

    private String where() {
        long migrations = service.migrations().count();
        return "the "
                + (migrations == 1 ? "only migration" : migrations + " migrations")
                + " of "
                + service.name()
                + " and what stands around them";
    }

    private Evidence doubt() {
        long places =
                service.migrations()
                        .mapToLong(
                                each ->
                                        each.migration().up().open().size()
                                                + each.migration().down().open().size())
                        .sum();
        return Evidence.fact(places + " places of the migrations were not understood");
    }
}
