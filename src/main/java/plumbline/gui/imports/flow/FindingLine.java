package plumbline.gui.imports.flow;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import plumbline.review.imports.applying.FindingOffer;
import plumbline.review.imports.applying.FindingOffers;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.List;

/// A finding that a document gives cause for, and whether it is to be made.
public final class FindingLine {

    private final Reconciliation document;
    private final FindingOffer offer;
    private final ReadOnlyBooleanWrapper wanted;

    private FindingLine(Reconciliation document, FindingOffer offer) {
        this.document = document;
        this.offer = offer;
        this.wanted = new ReadOnlyBooleanWrapper(offer.kind().isUsual());
    }

    static List<FindingLine> of(Reconciliation document) {
        return FindingOffers.of(document).stream()
                .map(each -> new FindingLine(document, each))
                .toList();
    }

    public Reconciliation document() {
        return document;
    }

    public FindingOffer offer() {
        return offer;
    }

    public ReadOnlyBooleanProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public void want(boolean now) {
        wanted.set(now);
    }

    /// Makes it, or does not.
    public void turn() {
        want(!wanted.get());
    }

    /// Whether somebody chose otherwise than is usual.
    boolean isTurned() {
        return wanted.get() != offer.kind().isUsual();
    }
}
