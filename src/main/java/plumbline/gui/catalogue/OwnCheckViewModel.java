package plumbline.gui.catalogue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.gui.audit.OpenAudit;
import plumbline.review.decision.OwnCheck;
import plumbline.review.deed.Define;
import plumbline.words.Words;

import java.util.Optional;

/// A check of one's own while it is written or changed.
public final class OwnCheckViewModel {

    private final OpenAudit audit;
    private final Words words;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty question = new SimpleStringProperty("");
    private final ObjectProperty<Section> section =
            new SimpleObjectProperty<>(Section.FILE_STRUCTURE);
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.MEDIUM);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /// Empty for one that is not there yet.
    private String id = "";

    public OwnCheckViewModel(OpenAudit audit, Words words) {
        this.audit = audit;
        this.words = words;
        title.subscribe(_ -> missing.set(""));
    }

    StringProperty titleProperty() {
        return title;
    }

    /// What is asked, as long as it takes.
    StringProperty questionProperty() {
        return question;
    }

    ObjectProperty<Section> sectionProperty() {
        return section;
    }

    ObjectProperty<Severity> severityProperty() {
        return severity;
    }

    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// What it still needs, or empty.
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// Begins a new one in a section.
    void begin(Section in) {
        id = "";
        heading.set(words.get("catalogue.own.new"));
        title.set("");
        question.set("");
        section.set(in);
        severity.set(Severity.MEDIUM);
    }

    /// Begins to change one.
    void edit(CheckInfo check) {
        id = check.id();
        heading.set(words.get("catalogue.own.edit", check.id()));
        title.set(check.title());
        question.set(check.question().equals(check.title()) ? "" : check.question());
        section.set(check.section());
        severity.set(check.severity());
    }

    /// Saves it and tells its id; empty when it has no title yet.
    Optional<String> save() {
        String called = title.get().strip();
        if (called.isEmpty()) {
            missing.set(words.get("catalogue.own.title-missing"));
            return Optional.empty();
        }
        String saved = id.isEmpty() ? audit.catalogueProperty().get().newId(called) : id;
        audit.perform(
                new Define(
                        saved,
                        new OwnCheck(
                                section.get(), severity.get(), called, question.get().strip())));
        id = saved;
        return Optional.of(saved);
    }
}
