package plumbline.gui.timeline;

import plumbline.drawing.timeline.StopWords;
import plumbline.drawing.timeline.Touch;
import plumbline.gui.control.OneLine;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.report.timeline.FactWords;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// All that the drawing says of a migration in one line: its sign, what is odd about it, and the
/// bows that begin or end there.
final class StopSaid {

    private final TimelineViewModel model;
    private final Words words;
    private final StopWords signs;
    private final FactWords facts;

    StopSaid(TimelineViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.signs = new StopWords(words);
        this.facts = new FactWords(words);
    }

    String of(Spot spot) {
        List<String> said = new ArrayList<>(List.of(signs.of(spot.stop())));
        spot.stop().facts().forEach(each -> said.add(facts.sentence(each)));
        model.chart().getValue().touches().stream()
                .filter(each -> isAt(each, spot))
                .forEach(each -> said.add(of(each)));
        return OneLine.of(String.join(" · ", said));
    }

    private static boolean isAt(Touch touch, Spot spot) {
        return (touch.upper() == spot.row() && touch.above().equals(spot.stop()))
                || (touch.lower() == spot.row() && touch.below().equals(spot.stop()));
    }

    private String of(Touch touch) {
        return words.get(
                "timeline.touch",
                touch.table(),
                model.lanes().get(touch.upper()).name(),
                model.lanes().get(touch.lower()).name());
    }
}
