package plumbline.gui.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import plumbline.drawing.timeline.Clump;
import plumbline.drawing.timeline.Stop;
import plumbline.drawing.timeline.StopWords;
import plumbline.gui.control.OneLine;
import plumbline.gui.style.Style;
import plumbline.operation.step.Step;
import plumbline.report.timeline.FactWords;
import plumbline.words.Words;

import java.util.List;

/// What a sign stands for, beside the pointer: the migration, what is odd about it and how it
/// begins; of several, which they are.
final class StopCard extends VBox {

    private static final int MOST = 6;
    private static final double MEASURE = 460;

    private final Words words;

    StopCard(Clump clump, Words words) {
        super(4);
        this.words = words;
        if (clump.isOne()) {
            one(clump.stops().getFirst());
        } else {
            several(clump);
        }
        Style.TIMELINE_CARD.on(this);
    }

    private void one(Stop stop) {
        add(Style.TEXT_STRONG, stop.migration().file());
        add(Style.TEXT_MUTED, new StopWords(words).of(stop));
        FactWords say = new FactWords(words);
        stop.facts().forEach(each -> add(Style.TEXT_MUTED, say.sentence(each)));
        List<String> statements =
                stop.migration().up().steps().stream()
                        .map(Step::sql)
                        .filter(sql -> !sql.isBlank())
                        .toList();
        lines(Style.TEXT_CODE, statements);
    }

    private void several(Clump clump) {
        add(Style.TEXT_STRONG, new StopWords(words).of(clump));
        lines(
                Style.TEXT_MUTED,
                clump.stops().stream().map(each -> each.migration().file()).toList());
    }

    private void lines(Style style, List<String> texts) {
        texts.stream().limit(MOST).forEach(each -> add(style, each));
        if (texts.size() > MOST) {
            add(Style.TEXT_MUTED, words.get("timeline.more", texts.size() - MOST));
        }
    }

    private void add(Style style, String text) {
        Label label = style.on(new Label(OneLine.of(text)));
        label.setMaxWidth(MEASURE);
        getChildren().add(label);
    }
}
