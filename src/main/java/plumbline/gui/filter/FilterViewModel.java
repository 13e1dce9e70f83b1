package plumbline.gui.filter;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.control.OneLine;
import plumbline.review.query.Completion;
import plumbline.review.query.Query;
import plumbline.words.Words;

import java.util.List;

/// What stands in the filter line, why it is not understood, and what may follow.
public final class FilterViewModel {

    private final SharedFilter filter;
    private final OpenAudit audit;
    private final Words words;
    private final StringBinding fault;

    public FilterViewModel(SharedFilter filter, OpenAudit audit, Words words) {
        this.filter = filter;
        this.audit = audit;
        this.words = words;
        this.fault = Bindings.createStringBinding(this::faultText, filter.queryProperty());
    }

    SharedFilter filter() {
        return filter;
    }

    public StringProperty textProperty() {
        return filter.textProperty();
    }

    /// One sentence; empty where all is understood.
    public StringBinding faultProperty() {
        return fault;
    }

    /// What may follow where the caret stands.
    public List<Completion> completions(int caret) {
        return Completion.of(textProperty().get(), caret, names());
    }

    private Completion.Names names() {
        return new Completion.Names(
                audit.rows().stream().map(AuditRow::service).distinct().toList(),
                audit.rows().stream().map(row -> row.check().id()).distinct().sorted().toList());
    }

    private String faultText() {
        return switch (filter.queryProperty().get()) {
            case Query.Understood _ -> "";
            case Query.NotUnderstood meaningless -> OneLine.of(meaningless.fault().text(words));
        };
    }
}
