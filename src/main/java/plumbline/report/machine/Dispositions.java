package plumbline.report.machine;

import org.jspecify.annotations.Nullable;

import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Disposition;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the dispositions of a report mean on its day.
public final class Dispositions {

    private final LocalDate today;
    private final Set<String> sound;

    public Dispositions(Report report) {
        today = report.imprint().at().atZone(ZoneOffset.UTC).toLocalDate();
        sound =
                report.assumptions().stream()
                        .filter(each -> each.assumption().holdsOn(today))
                        .map(AssumptionState::id)
                        .collect(Collectors.toSet());
    }

    /// What was said about a result that people decided and that is no PASS.
    public Optional<Disposition> find(ReportedCell cell) {
        return Verdict.of(cell).isFailure()
                ? Optional.ofNullable(cell.state().disposition())
                : Optional.empty();
    }

    public Acceptance acceptance(Disposition disposition) {
        Acceptance said = Acceptance.of(disposition.kind());
        return said == Acceptance.ACCEPTED && !holds(disposition) ? Acceptance.UNDER_REVIEW : said;
    }

    private boolean holds(Disposition disposition) {
        LocalDate last = disposition.reviewBy();
        return (last == null || !today.isAfter(last))
                && sound.containsAll(disposition.assumptions());
    }

    /// `accepted-risk: small table (ak, until 2026-12-01; A-1)`.
    public static String text(Disposition disposition) {
        String more =
                Stream.of(
                                disposition.owner(),
                                until(disposition.reviewBy()),
                                disposition.more(),
                                String.join(", ", disposition.assumptions()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("; "));
        String reason = disposition.reason().isEmpty() ? "" : ": " + disposition.reason();
        return Spelled.id(disposition.kind()) + reason + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "" : "until " + day;
    }
}
