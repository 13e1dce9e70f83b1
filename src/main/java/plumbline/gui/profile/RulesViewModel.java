package plumbline.gui.profile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.CheckRule;
import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.ForcedFile;
import plumbline.analysis.profile.Profile;
import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.check.catalogue.Checks;
import plumbline.gui.audit.OpenAudit;
import plumbline.report.Spelled;
import plumbline.review.catalogue.Adjust;
import plumbline.review.decision.Decision;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a profile says of single checks below some paths, and what an auditor says of them: each is
/// a decision of the audit with its reason.
final class RulesViewModel {

    /// Every check.
    private static final String ALL = "*";

    private final OpenAudit audit;
    private final Words words;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private boolean known;
    private final StringProperty paths = new SimpleStringProperty("");
    private final StringProperty check = new SimpleStringProperty("");
    private final StringProperty effect = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /// What is said in words, and what of; `said` where an auditor can take it back, and with the
    /// rule where that can be changed.
    record Line(String key, String about, String text, boolean said, @Nullable CheckRule rule) {}

    RulesViewModel(OpenAudit audit, Words words) {
        this.audit = audit;
        this.words = words;
        Stream.of(paths, check, effect, reason)
                .forEach(each -> each.subscribe(_ -> missing.set("")));
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    StringProperty pathsProperty() {
        return paths;
    }

    /// The id of a check, or what stands for all of them.
    StringProperty checkProperty() {
        return check;
    }

    StringProperty effectProperty() {
        return effect;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /// What is wrong with what was typed, or empty.
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    void show(Profile profile) {
        lines.setAll(
                Stream.concat(
                                profile.rules().stream().map(this::line),
                                profile.forced().stream().map(this::line))
                        .toList());
    }

    private Line line(ForcedFile file) {
        String text = file.file() + " · " + words.get("overview.forced");
        return new Line(
                file.key(),
                file.file(),
                file.reason().isEmpty() ? text : text + " – " + file.reason(),
                file.origin() == Choice.Origin.AUDITOR,
                null);
    }

    private Line line(CheckRule rule) {
        String which =
                rule.check().equals(ALL) ? words.get("profile.rule.every-check") : rule.check();
        String where = rule.isEverywhere() ? words.get("profile.rule.everywhere") : rule.paths();
        String text = where + " · " + which + ": " + effectWords(rule.effect());
        return new Line(
                rule.key(),
                rule.paths(),
                rule.reason().isEmpty() ? text : text + " – " + rule.reason(),
                rule.origin() == Choice.Origin.AUDITOR,
                rule);
    }

    /// Every check by its id, what stands for all of them first.
    List<String> checks() {
        return Stream.concat(
                        Stream.of(ALL),
                        Checks.infos().stream()
                                .map(CheckInfo::id)
                                .sorted(Comparator.naturalOrder()))
                .toList();
    }

    String checkWords(String id) {
        return id.equals(ALL) ? words.get("profile.rule.every-check") : id;
    }

    List<String> effects() {
        return Stream.concat(
                        Stream.of(CheckRule.OFF), Arrays.stream(Severity.values()).map(Spelled::id))
                .toList();
    }

    String effectWords(String wanted) {
        return wanted.equals(CheckRule.OFF)
                ? words.get("profile.rule.off")
                : words.get("profile.rule.weighs", words.get("review.severity." + wanted));
    }

    /// Begins a rule.
    void begin() {
        known = false;
        begin("", ALL, CheckRule.OFF);
    }

    /// Begins to say something else for the same paths and check.
    void begin(CheckRule rule) {
        known = true;
        begin(rule.paths(), rule.check(), rule.effect());
    }

    private void begin(String where, String which, String what) {
        paths.set(where);
        check.set(which);
        effect.set(what);
        reason.set("");
        missing.set("");
        editing.set(true);
    }

    /// Whether what is being said is about the paths and the check of a rule that is there.
    boolean isKnown() {
        return known;
    }

    /// Leaves it as it was.
    void leave() {
        editing.set(false);
    }

    /// Says it, where it is whole.
    void save() {
        if (!editing.get()) {
            return;
        }
        String why = reason.get().strip();
        String where = paths.get().strip();
        String key = new CheckRule(check.get(), where, effect.get(), why, "").key();
        boolean fits =
                CheckRule.findSaid(key, effect.get(), why, "")
                        .filter(each -> each.paths().equals(where))
                        .isPresent();
        if (!fits) {
            missing.set(words.get("profile.rule.paths-missing"));
        } else if (why.isEmpty()) {
            missing.set(words.get("profile.reason-missing"));
        } else {
            editing.set(false);
            audit.perform(new Adjust(key, new Decision.Setting(effect.get(), why)));
        }
    }

    /// Says nothing of it any more.
    void takeBack(Line line) {
        editing.set(false);
        audit.perform(Adjust.back(line.key()));
    }
}
