package plumbline.gui.profile;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.ProfileFile;
import plumbline.analysis.profile.Switch;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.report.SaidProfile;
import plumbline.report.Spelled;
import plumbline.report.content.Judged;
import plumbline.review.catalogue.Adjust;
import plumbline.review.decision.Decision;
import plumbline.words.Words;

import java.util.Arrays;

/// What the judging of the open folders takes for granted, and what an auditor says of it: each is
/// a decision of the audit with its reason, and the folders are judged by it anew.
public final class ProfileViewModel {

    private final OpenAudit audit;
    private final Words words;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final RulesViewModel rules;
    private final BooleanBinding writable;
    private final ReadOnlyObjectWrapper<@Nullable Switch> editing = new ReadOnlyObjectWrapper<>();
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /// A switch with its value, who chose that, and what it is about.
    record Line(Switch key, String value, String origin, boolean said, String about) {}

    public ProfileViewModel(OpenAudit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.rules = new RulesViewModel(audit, words);
        this.writable = Bindings.createBooleanBinding(this::takesDecisions, audit.stateProperty());
        audit.proposedProperty().subscribe(_ -> fill());
        audit.catalogueProperty().subscribe(_ -> fill());
        value.subscribe(_ -> missing.set(""));
        reason.subscribe(_ -> missing.set(""));
    }

    /// What was open before still takes decisions while it is judged again.
    private boolean takesDecisions() {
        return switch (audit.stateProperty().get()) {
            case AuditState.Open open -> open.writable();
            case AuditState.Judging _ -> !audit.rows().isEmpty();
            case AuditState.Closed _, AuditState.Failed _ -> false;
        };
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// What is said of single checks and files.
    RulesViewModel rules() {
        return rules;
    }

    /// Whether an audit is open that takes decisions.
    BooleanBinding writable() {
        return writable;
    }

    /// The switch that is being changed; nothing while none is.
    ReadOnlyObjectProperty<@Nullable Switch> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    StringProperty valueProperty() {
        return value;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /// What is wrong with what was typed, or empty.
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    private void fill() {
        Profile profile = profile();
        lines.setAll(
                Arrays.stream(Switch.values())
                        .map(each -> line(each, profile.choice(each)))
                        .toList());
        rules.show(profile);
    }

    /// What the services are judged by, or what they would be; what an auditor said is told at
    /// once.
    private Profile profile() {
        Profile base =
                audit.proposedProperty().get().services().stream()
                        .map(Judged::outcome)
                        .map(each -> each.service().profile())
                        .findFirst()
                        .map(ProfileViewModel::withoutSaid)
                        .orElse(Profile.USUAL);
        return SaidProfile.of(base, audit.catalogueProperty().get().settings().values());
    }

    private static Profile withoutSaid(Profile profile) {
        return profile.without(Choice.Origin.AUDITOR);
    }

    private Line line(Switch key, Choice choice) {
        String origin = words.get("report.html.origin." + Spelled.id(choice.origin()));
        return new Line(
                key,
                choice.value().isEmpty() ? words.get("catalogue.profile.nothing") : choice.value(),
                choice.place().isEmpty() ? origin : origin + " " + choice.place(),
                choice.origin() == Choice.Origin.AUDITOR,
                words.get("catalogue.profile." + key.key()));
    }

    /// What a value of the switch has to look like.
    String takes(Switch key) {
        return words.get(
                "profile.takes."
                        + switch (key) {
                            case POSTGRESQL -> "versions";
                            case BASELINE -> "baseline";
                            case LOCK_TIMEOUT_LIMIT -> "number";
                            default -> key.form().choices().isEmpty() ? "names" : "choice";
                        });
    }

    /// Begins to change a value.
    void begin(Switch key) {
        if (!writable.get()) {
            return;
        }
        value.set(profile().choice(key).value());
        reason.set("");
        missing.set("");
        editing.set(key);
    }

    /// Leaves it as it was.
    void leave() {
        editing.set(null);
    }

    /// Says it, where it is whole.
    void save() {
        Switch key = editing.get();
        if (key == null) {
            return;
        }
        String wanted = value.get() == null ? "" : value.get().strip();
        if (!key.form().fits(wanted)) {
            missing.set(takes(key));
        } else if (reason.get().isBlank()) {
            missing.set(words.get("profile.reason-missing"));
        } else {
            editing.set(null);
            audit.perform(
                    new Adjust(key.key(), new Decision.Setting(wanted, reason.get().strip())));
        }
    }

    /// Says nothing of it any more, so that what holds otherwise holds again.
    void takeBack(Switch key) {
        editing.set(null);
        audit.perform(Adjust.back(key.key()));
    }

    /// All of it as a file that `--profile` reads.
    String file() {
        return ProfileFile.write(profile());
    }
}
