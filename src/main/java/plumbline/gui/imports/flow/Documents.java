package plumbline.gui.imports.flow;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.review.imports.applying.BringIn;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The documents that somebody brought, and which of them are in the audit already.
final class Documents {

    private final OpenAudit audit;
    private final ObservableList<Brought> all = FXCollections.observableArrayList();
    private final ObservableSet<String> there = FXCollections.observableSet();

    Documents(OpenAudit audit) {
        this.audit = audit;
        audit.undoableProperty().subscribe((_, _) -> lookWhatIsThere());
        audit.stateProperty().subscribe((_, _) -> lookWhatIsThere());
    }

    ObservableList<Brought> all() {
        return all;
    }

    /// The digests of those that are in the audit already.
    ObservableSet<String> there() {
        return there;
    }

    void add(List<Brought> documents) {
        all.addAll(documents);
        lookWhatIsThere();
    }

    private Stream<Reconciliation> read() {
        return all.stream()
                .filter(Brought.Read.class::isInstance)
                .map(each -> ((Brought.Read) each).report());
    }

    /// Those that have anything of an audit.
    List<Reconciliation> audits() {
        return read().filter(Reconciliation::foundAnything).toList();
    }

    /// The names of those that were read, by the digest of their bytes.
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        read().forEach(each -> names.put(each.sha256(), each.name()));
        return names;
    }

    private void lookWhatIsThere() {
        List<String> digests = List.copyOf(names().keySet());
        if (digests.isEmpty() || !(audit.stateProperty().get() instanceof AuditState.Open)) {
            there.clear();
            return;
        }
        audit.ask(
                review ->
                        digests.stream()
                                .filter(each -> review.find(BringIn.place(each)).isPresent())
                                .toList(),
                found -> {
                    there.retainAll(found);
                    there.addAll(found);
                });
    }
}
