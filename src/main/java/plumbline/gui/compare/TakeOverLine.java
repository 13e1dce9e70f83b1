package plumbline.gui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import plumbline.review.compare.LastTime;
import plumbline.review.compare.catalogue.Ruling;

/// Something that could be taken over from the earlier audit, and whether the person wants it; what
/// is a question is left unless they do.
final class TakeOverLine {

    private final Offer offer;
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    /// What it is.
    sealed interface Offer {

        /// What was said of a check or a service as a whole.
        record OfChecks(Ruling ruling) implements Offer {}

        /// What was decided about a cell.
        record OfCell(LastTime lastTime) implements Offer {}
    }

    TakeOverLine(Offer offer) {
        this.offer = offer;
        wanted.set(isProposal());
    }

    Offer offer() {
        return offer;
    }

    BooleanProperty wantedProperty() {
        return wanted;
    }

    boolean isWanted() {
        return wanted.get();
    }

    boolean isProposal() {
        return switch (offer) {
            case Offer.OfChecks(Ruling ruling) -> ruling.isProposal();
            case Offer.OfCell(LastTime lastTime) -> lastTime.isProposal();
        };
    }

    void turn() {
        wanted.set(!wanted.get());
    }
}
