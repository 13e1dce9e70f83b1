package plumbline.gui.catalogue;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import plumbline.check.Section;
import plumbline.check.Severity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Which checks are listed: by words, section, severity, and how the audit has them.
final class CatalogueFilter {

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Section> section = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();
    private final ObjectProperty<CheckChoice> choice = new SimpleObjectProperty<>(CheckChoice.ALL);

    StringProperty textProperty() {
        return text;
    }

    /// Nothing for all sections.
    ObjectProperty<@Nullable Section> sectionProperty() {
        return section;
    }

    /// The least that a check weighs; nothing for all.
    ObjectProperty<@Nullable Severity> severityProperty() {
        return severity;
    }

    ObjectProperty<CheckChoice> choiceProperty() {
        return choice;
    }

    List<Observable> all() {
        return List.of(text, section, severity, choice);
    }

    void clear() {
        text.set("");
        section.set(null);
        severity.set(null);
        choice.set(CheckChoice.ALL);
    }

    boolean passes(CatalogueCheck check) {
        Section in = section.get();
        Severity least = severity.get();
        return (in == null || check.check().section() == in)
                && (least == null || check.severity().atLeast(least))
                && choice.get().passes(check)
                && hasWords(check);
    }

    private boolean hasWords(CatalogueCheck check) {
        String all =
                String.join(
                                "\n",
                                check.check().title(),
                                check.id(),
                                check.check().section().title(),
                                check.check().question())
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(text.get().strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(all::contains);
    }
}
