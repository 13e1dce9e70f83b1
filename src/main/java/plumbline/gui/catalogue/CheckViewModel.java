package plumbline.gui.catalogue;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.report.Spelled;
import plumbline.review.catalogue.NotAsked;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Weighed;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Switch;
import plumbline.review.deed.Weigh;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is told of one check, and what is done about it in the open audit.
public final class CheckViewModel {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault());

    private final OpenAudit audit;
    private final Words words;
    private final BooleanBinding writable;

    public CheckViewModel(OpenAudit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.writable = Bindings.createBooleanBinding(this::isWritable, audit.stateProperty());
    }

    private boolean isWritable() {
        return audit.stateProperty().get() instanceof AuditState.Open open && open.writable();
    }

    /// Whether anything can be decided now.
    BooleanBinding writable() {
        return writable;
    }

    /// `Performance & locking · lock-timeout · judged from files`.
    String facts(CatalogueCheck check) {
        return String.join(" · ", check.check().section().title(), check.id(), kind(check));
    }

    String kind(CatalogueCheck check) {
        return words.get(
                check.isOwn()
                        ? "catalogue.kind.own"
                        : check.isByHand() ? "catalogue.kind.by-hand" : "catalogue.kind.judged");
    }

    /// What stands out about it, in a word or two.
    String brief(CatalogueCheck check) {
        return words.get(
                !check.isAsked()
                        ? "catalogue.choice.not-asked"
                        : check.isOwn() ? "catalogue.brief.own" : "catalogue.brief.by-hand");
    }

    /// Why it is not asked, who said so, and when; empty where it is.
    String whyNot(CatalogueCheck check) {
        NotAsked said = check.notAsked();
        return said == null
                ? ""
                : words.get(
                        "catalogue.not-asked", said.reason(), said.who(), DAY.format(said.at()));
    }

    /// All of a line for who cannot see it.
    String accessible(CatalogueCheck check) {
        return words.get(
                "catalogue.accessible",
                check.check().title(),
                severity(check.severity()),
                check.isAsked() ? kind(check) : words.get("catalogue.choice.not-asked"),
                check.tally().pass(),
                check.tally().partial(),
                check.tally().fail(),
                check.tally().open());
    }

    String severity(Severity severity) {
        return words.get("review.severity." + Spelled.id(severity));
    }

    /// What it weighs, who says so, and where else.
    String weighs(CatalogueCheck check) {
        Decision.Weight weight = check.weight();
        String usual =
                weight == null
                        ? words.get("catalogue.weighs.usual", severity(check.check().severity()))
                        : words.get(
                                "catalogue.weighs.set",
                                severity(weight.severity()),
                                weight.reason(),
                                severity(check.check().severity()));
        return Stream.concat(
                        Stream.of(usual),
                        check.cells().stream()
                                .filter(each -> each.severity() != check.severity())
                                .map(this::weighsThere))
                .collect(Collectors.joining("\n"));
    }

    private String weighsThere(CellState state) {
        String why =
                state.weight().reason().isBlank()
                        ? words.get("findings.weighs." + Spelled.id(state.weight().by()))
                        : state.weight().reason();
        return words.get(
                "findings.weighs", severity(state.severity()), state.cell().service(), why);
    }

    /// What it weighs in a service, or in all where that is empty.
    Severity severityAt(CatalogueCheck check, String service) {
        return find(check, service).map(CellState::severity).orElse(check.severity());
    }

    /// Whether somebody said so, there and nowhere else.
    boolean isSetAt(CatalogueCheck check, String service) {
        return service.isEmpty()
                ? check.weight() != null
                : find(check, service)
                        .filter(each -> each.weight().by() == Weighed.By.CELL)
                        .isPresent();
    }

    private static Optional<CellState> find(CatalogueCheck check, String service) {
        return check.cells().stream()
                .filter(each -> each.cell().service().equals(service))
                .findFirst();
    }

    /// `FAIL`, or `proposed PASS`, or that nobody has answered.
    String told(CellState state) {
        Proposal proposal = state.proposal();
        return state.findStatus()
                .map(each -> state.reason().isBlank() ? each.title() : state.reason())
                .orElseGet(
                        () ->
                                proposal == null
                                        ? words.get("catalogue.nobody")
                                        : words.get("review.proposed", proposal.status().title()));
    }

    /// Does not ask it any more; whether there was a reason.
    boolean switchOff(CatalogueCheck check, String reason) {
        if (reason.isBlank()) {
            return false;
        }
        perform(new Decision.Unasked(reason.strip()), check);
        return true;
    }

    /// Asks it again.
    void switchOn(CatalogueCheck check) {
        perform(null, check);
    }

    private void perform(Decision.@Nullable Unasked unasked, CatalogueCheck check) {
        audit.perform(new Switch(List.of(check.id()), unasked));
    }

    /// Says what it weighs in a service, or in all where that is empty; whether there was a reason.
    boolean weigh(CatalogueCheck check, String service, Severity severity, String reason) {
        if (reason.isBlank()) {
            return false;
        }
        audit.perform(
                new Weigh(subject(check, service), new Decision.Weight(severity, reason.strip())));
        return true;
    }

    /// Lets it weigh there what it would if nobody had said anything.
    void weighAsUsual(CatalogueCheck check, String service) {
        audit.perform(new Weigh(subject(check, service), null));
    }

    private static Subject subject(CatalogueCheck check, String service) {
        return service.isEmpty()
                ? new Subject.OfCheck(check.id())
                : new Subject.OfCell(new Cell(service, check.id()));
    }
}
