package plumbline.gui.timeline;

import plumbline.drawing.Painting;
import plumbline.drawing.timeline.Chart;
import plumbline.drawing.timeline.Span;
import plumbline.drawing.timeline.TimelinePainting;
import plumbline.words.Words;

import java.util.Optional;

/// The timeline as it is looked at, as pictures to keep.
final class TimelinePictures {

    private final TimelineViewModel model;
    private final Words words;

    TimelinePictures(TimelineViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Painting all() {
        return painting(model.chart().getValue(), model.whole());
    }

    /// The part of the axis that is seen, of all lanes.
    Painting seen() {
        return painting(model.chart().getValue(), model.spanProperty().get());
    }

    /// The lane that is looked at.
    Optional<Painting> findLane() {
        return Optional.ofNullable(model.cursorProperty().get())
                .map(each -> model.chart().getValue().only(each.row()))
                .map(each -> painting(each, model.spanProperty().get()));
    }

    private Painting painting(Chart shown, Span part) {
        return new TimelinePainting(
                model.laid().origin().name(),
                model.laid().origin().said(words),
                shown,
                new TimelinePainting.Sight(
                        model.axisProperty().get(), part, model.tintProperty().get()),
                words);
    }
}
