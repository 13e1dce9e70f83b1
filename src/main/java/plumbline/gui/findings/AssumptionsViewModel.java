package plumbline.gui.findings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.form.IsoDay;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Assume;
import plumbline.review.deed.Refute;
import plumbline.words.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What decisions take for granted: written down, changed, found to be wrong.
public final class AssumptionsViewModel {

    private static final Pattern NUMBERED = Pattern.compile("A-(\\d{1,6})");

    private final FindingRegister register;
    private final Clock clock;
    private final Words words;
    private final ObservableList<AssumptionState> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable AssumptionState> current = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final StringProperty evidence = new SimpleStringProperty("");
    private final StringProperty expires = new SimpleStringProperty("");
    private final StringBinding missing;
    private String editing = "";

    public AssumptionsViewModel(FindingRegister register, Clock clock, Words words) {
        this.register = register;
        this.clock = clock;
        this.words = words;
        missing = Bindings.createStringBinding(this::tellMissing, text, owner, expires);
        register.registerProperty().subscribe(this::list);
        current.subscribe(this::edit);
    }

    OpenAudit audit() {
        return register.audit();
    }

    ObservableList<AssumptionState> items() {
        return items;
    }

    /// The one that is looked at; nothing while a new one is written.
    ObjectProperty<@Nullable AssumptionState> currentProperty() {
        return current;
    }

    StringProperty textProperty() {
        return text;
    }

    StringProperty ownerProperty() {
        return owner;
    }

    /// What speaks for it.
    StringProperty evidenceProperty() {
        return evidence;
    }

    /// The last day on which it holds, as it is typed.
    StringProperty expiresProperty() {
        return expires;
    }

    ObservableStringValue missingProperty() {
        return missing;
    }

    private void list(Register now) {
        items.setAll(now.assumptions());
        String id = editing;
        current.set(now.findAssumption(id).orElse(null));
    }

    /// What is written stays where the assumption is the same as before.
    private void edit(@Nullable AssumptionState now) {
        String id = now == null ? "" : now.id();
        boolean saved = now != null && read(true).equals(Optional.of(now.assumption()));
        if (now != null && (!id.equals(editing) || !saved)) {
            editing = id;
            write(now.assumption());
        }
    }

    private void write(Assumption assumption) {
        text.set(assumption.text());
        owner.set(assumption.owner());
        evidence.set(assumption.evidence());
        expires.set(assumption.expires() == null ? "" : assumption.expires().toString());
    }

    /// Turns to a new one.
    void begin() {
        editing = "";
        current.set(null);
        write(new Assumption("", "", "", null, true));
    }

    /// Whether there was something that could be saved.
    boolean save() {
        AssumptionState before = current.get();
        Optional<Assumption> read = read(before == null || before.assumption().holds());
        if (read.isEmpty()) {
            return false;
        }
        editing = before == null ? nextId() : before.id();
        audit().perform(new Assume(editing, read.get()));
        return true;
    }

    private Optional<Assumption> read(boolean holds) {
        return text.get().isBlank() || IsoDay.isUnreadable(expires.get())
                ? Optional.empty()
                : Optional.of(
                        new Assumption(
                                text.get().strip(),
                                owner.get().strip(),
                                evidence.get().strip(),
                                IsoDay.find(expires.get()).orElse(null),
                                holds));
    }

    /// One more than the highest, so that no decision comes to rest on another one by chance.
    private String nextId() {
        int highest =
                items.stream()
                        .map(each -> NUMBERED.matcher(each.id()))
                        .filter(Matcher::matches)
                        .mapToInt(each -> Integer.parseInt(each.group(1)))
                        .max()
                        .orElse(0);
        return "A-" + (highest + 1);
    }

    /// Says that it is wrong, or, of one that was found to be wrong, that it holds after all.
    void turn() {
        AssumptionState now = current.get();
        if (now != null && now.assumption().holds()) {
            audit().perform(new Refute(now.id()));
        } else if (now != null) {
            Assumption old = now.assumption();
            audit().perform(
                            new Assume(
                                    now.id(),
                                    new Assumption(
                                            old.text(),
                                            old.owner(),
                                            old.evidence(),
                                            old.expires(),
                                            true)));
        }
    }

    /// What calling it wrong would do: `4 decisions would reopen`.
    String preview(AssumptionState of) {
        return of.assumption().holds()
                ? words.get("findings.assumption.reopens", of.decisions().size())
                : words.get("findings.assumption.is-refuted");
    }

    /// Whether it holds today: `holds`, `expired`, `found to be wrong`.
    String standing(AssumptionState of) {
        return of.assumption().holdsOn(today())
                ? words.get("findings.assumption.holds")
                : of.assumption().holds()
                        ? words.get("findings.assumption.expired")
                        : words.get("findings.assumption.refuted");
    }

    boolean isSound(AssumptionState of) {
        return of.assumption().holdsOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String tellMissing() {
        return Stream.of(
                        text.get().isBlank() ? "findings.assumption.no-text" : "",
                        owner.get().isBlank() ? "findings.assumption.no-owner" : "",
                        IsoDay.isUnreadable(expires.get()) ? "disposition.unreadable-day" : "",
                        expires.get().isBlank() ? "findings.assumption.no-day" : "")
                .filter(each -> !each.isEmpty())
                .map(words::get)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    /// `orders · Rollback is tested`.
    String name(Cell cell) {
        return audit().find(cell)
                .map(each -> each.service() + " · " + each.check().title())
                .orElseGet(cell::toString);
    }
}
