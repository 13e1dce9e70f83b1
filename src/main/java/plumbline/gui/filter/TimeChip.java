package plumbline.gui.filter;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import plumbline.gui.audit.SharedFilter;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.query.TimeTerms;
import plumbline.words.Words;

/// Says that only what has to do with migrations of some time is shown, and takes that back; not
/// there while nothing of the kind is asked.
public final class TimeChip extends Button {

    private final Words words;
    private final TimeWords say;
    private final Tooltip tip = new Tooltip();

    /// `id` tells it apart from those of other views.
    public TimeChip(String id, SharedFilter filter, Words words) {
        this.words = words;
        this.say = new TimeWords(words);
        setId(id);
        setGraphic(Icon.REMOVE.node());
        setMnemonicParsing(false);
        setTooltip(tip);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> filter.leaveTime());
        filter.timeProperty().subscribe(this::tell);
        Style.TIME_CHIP.on(this);
    }

    private void tell(TimeTerms terms) {
        String said = words.get("time.only", say.of(terms));
        setVisible(!terms.isEmpty());
        setText(said);
        setAccessibleText(words.get("time.on", say.of(terms)));
        tip.setText(words.get("time.on", say.of(terms)) + "\n" + words.get("time.leave"));
    }
}
