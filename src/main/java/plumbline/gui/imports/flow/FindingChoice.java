package plumbline.gui.imports.flow;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.review.imports.applying.FindingOffer;
import plumbline.review.imports.applying.FindingOffer.Kind;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The findings that documents give cause for beside those of their issues about rows, and which of
/// them are to be made.
public final class FindingChoice {

    private final ObservableList<FindingLine> lines =
            FXCollections.observableArrayList(each -> new Observable[] {each.wantedProperty()});

    /// What somebody chose before stays where it is still offered.
    void show(List<FindingLine> all) {
        Set<FindingOffer> before = turned();
        all.stream().filter(each -> before.contains(each.offer())).forEach(FindingLine::turn);
        lines.setAll(all);
    }

    public ObservableList<FindingLine> lines() {
        return lines;
    }

    /// Those that are otherwise than is usual.
    Set<FindingOffer> turned() {
        return lines.stream()
                .filter(FindingLine::isTurned)
                .map(FindingLine::offer)
                .collect(Collectors.toSet());
    }

    private Stream<FindingLine> of(Kind kind) {
        return lines.stream().filter(each -> each.offer().kind() == kind);
    }

    public long count(Kind kind) {
        return of(kind).count();
    }

    public long wanted(Kind kind) {
        return of(kind).filter(each -> each.wantedProperty().get()).count();
    }

    /// Makes all of a kind, or none.
    public void want(Kind kind, boolean now) {
        of(kind).toList().forEach(each -> each.want(now));
    }

    public long issues() {
        return documents().mapToLong(each -> each.issues().size()).sum();
    }

    /// The rows that did not pass.
    public long faults() {
        return documents()
                .flatMap(each -> each.rows().stream())
                .filter(each -> each.row().verdict().isNonPass())
                .count();
    }

    private Stream<Reconciliation> documents() {
        return lines.stream().map(FindingLine::document).distinct();
    }
}
