package plumbline.gui.status;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.NoticeWords;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Saving;
import plumbline.report.settling.UnreadStatement;
import plumbline.review.cell.Census;
import plumbline.review.decision.Subject;
import plumbline.review.score.Score;
import plumbline.review.statement.StatementSaid;
import plumbline.words.Words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How far the audit is, by which formula it is counted, and whether all of it is saved.
public final class AuditStatusViewModel {

    /// The filters behind the numbers.
    static final String OPEN = "open:yes";

    static final String UNDECIDED = "status:fail,partial disp:none";
    static final String STALE = "stale:yes";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double PERCENT = 100;

    private final OpenAudit audit;
    private final ZoneId zone;
    private final Words words;
    private final BooleanBinding shown;
    private final StringBinding reviewed;
    private final StringBinding undecided;
    private final StringBinding stale;
    private final StringBinding score;
    private final StringBinding notUnderstood;
    private final StringBinding saved;
    private final StringBinding notices;

    public AuditStatusViewModel(OpenAudit audit, ZoneId zone, Words words) {
        this.audit = audit;
        this.zone = zone;
        this.words = words;
        var numbers = audit.numbersProperty();
        shown = Bindings.createBooleanBinding(() -> census().total() > 0, numbers);
        reviewed = Bindings.createStringBinding(this::reviewedText, numbers);
        undecided =
                Bindings.createStringBinding(
                        () -> words.get("status.undecided", census().undecided()), numbers);
        stale =
                Bindings.createStringBinding(
                        () -> words.get("status.stale", census().stale()), numbers);
        score = Bindings.createStringBinding(this::scoreText, numbers);
        notUnderstood =
                Bindings.createStringBinding(
                        this::notUnderstoodText, audit.proposedProperty(), numbers);
        saved =
                Bindings.createStringBinding(
                        this::savedText, audit.savingProperty(), audit.stateProperty());
        notices = Bindings.createStringBinding(this::noticesText, audit.stateProperty());
    }

    /// Whether there is anything to count.
    BooleanBinding shownProperty() {
        return shown;
    }

    StringBinding reviewedProperty() {
        return reviewed;
    }

    /// FAIL and PARTIAL that nobody has said anything about.
    StringBinding undecidedProperty() {
        return undecided;
    }

    StringBinding staleProperty() {
        return stale;
    }

    /// The score of all services, its formula with numbers, and between what it lies.
    StringBinding scoreProperty() {
        return score;
    }

    /// How many statements were not understood, and how many of them were set aside.
    StringBinding notUnderstoodProperty() {
        return notUnderstood;
    }

    StringBinding savedProperty() {
        return saved;
    }

    /// What has to be known about how the audit was opened, a line for each; empty where nothing
    /// is.
    StringBinding noticesProperty() {
        return notices;
    }

    private String noticesText() {
        return audit.stateProperty().get() instanceof AuditState.Open open
                ? new NoticeWords(words).all(open.notices())
                : "";
    }

    private Census census() {
        return audit.numbersProperty().get().census();
    }

    private String reviewedText() {
        return words.get("status.reviewed", census().reviewed(), census().total());
    }

    private String notUnderstoodText() {
        Set<Subject.OfStatement> said =
                audit.numbersProperty().get().said().stream()
                        .map(StatementSaid::statement)
                        .collect(Collectors.toUnmodifiableSet());
        List<UnreadStatement> all = audit.proposedProperty().get().unread();
        long aside = all.stream().filter(each -> said.contains(each.subject())).count();
        return words.get("status.not-understood", all.size() - aside, aside);
    }

    private String scoreText() {
        Score fleet = audit.numbersProperty().get().scores().fleet();
        if (fleet.highest().isEmpty()) {
            return words.get("status.score.nothing");
        }
        String bounds =
                words.get(
                        "status.score.bounds",
                        fleet.lowest().orElse(0) * PERCENT,
                        fleet.highest().orElse(0) * PERCENT,
                        fleet.tally().open());
        return fleet.value().isEmpty()
                ? words.get("status.score.none") + "\n" + bounds
                : words.get("status.score", fleet.value().getAsDouble() * PERCENT, fleet.text())
                        + "\n"
                        + bounds;
    }

    private String savedText() {
        return switch (audit.stateProperty().get()) {
            case AuditState.Open open when !open.writable() -> words.get("status.read-only");
            case AuditState.Open open when !open.notices().isEmpty() && savingText().isEmpty() ->
                    words.get("status.recovered");
            case AuditState.Open _, AuditState.Judging _ -> savingText();
            case AuditState.Closed _, AuditState.Failed _ -> "";
        };
    }

    private String savingText() {
        return switch (audit.savingProperty().get()) {
            case Saving.Nothing _ -> "";
            case Saving.UnderWay _ -> words.get("status.saving");
            case Saving.Done(Instant at) -> words.get("status.saved", TIME.format(at.atZone(zone)));
            case Saving.Failed _ -> words.get("status.not-saved");
        };
    }
}
