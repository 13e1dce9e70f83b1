package plumbline.gui.overview;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.words.Words;

import java.util.List;

/// What there is to do now: to begin with the review, or to go on with it.
public final class BeginViewModel {

    private final OpenAudit audit;
    private final Navigator navigator;
    private final Words words;
    private final StringBinding told;
    private final StringBinding deed;
    private final BooleanBinding nothing;

    public BeginViewModel(OpenAudit audit, Navigator navigator, Words words) {
        this.audit = audit;
        this.navigator = navigator;
        this.words = words;
        told = Bindings.createStringBinding(this::tell, audit.rows(), audit.numbersProperty());
        deed = Bindings.createStringBinding(this::name, audit.rows(), audit.numbersProperty());
        nothing = Bindings.isEmpty(audit.rows());
    }

    /// How much waits, and what is to be done about it.
    public StringBinding told() {
        return told;
    }

    /// What the button says.
    public StringBinding deed() {
        return deed;
    }

    /// Whether there is nothing to review yet.
    public BooleanBinding nothing() {
        return nothing;
    }

    public void begin() {
        navigator.go(Place.REVIEW);
    }

    private int open() {
        return audit.rows().size() - audit.numbersProperty().get().census().reviewed();
    }

    private String tell() {
        List<AuditRow> rows = audit.rows();
        int open = open();
        if (rows.isEmpty()) {
            return words.get("overview.begin.nothing");
        }
        long services = rows.stream().map(AuditRow::service).distinct().count();
        return open == 0
                ? words.get("overview.begin.done.text", rows.size(), services)
                : words.get("overview.begin.text", open, services);
    }

    private String name() {
        int open = open();
        return words.get(
                open == 0 && !audit.rows().isEmpty()
                        ? "overview.begin.done"
                        : open < audit.rows().size() ? "overview.begin.on" : "overview.begin");
    }
}
