package plumbline.gui.dialog;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Motion;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// Shows a notice at the foot of the window for a while.
public final class NoticeBar extends HBox implements Notices {

    private static final Duration TIME = Duration.seconds(6);

    private final Motion motion;
    private final Label text = new Label();
    private final PauseTransition time = new PauseTransition(TIME);

    public NoticeBar(Motion motion, Words words) {
        super(12);
        this.motion = motion;
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        text.setId("notice-text");
        text.setWrapText(true);
        Button close = Style.QUIET_BUTTON.on(new Button());
        close.setGraphic(Icon.CANCEL.node());
        close.setAccessibleText(words.get("sheet.close"));
        close.setOnAction(event -> setVisible(false));
        time.setOnFinished(event -> setVisible(false));
        getChildren().addAll(Style.ICON_ACCENT.on(Icon.ABOUT.node()), text, close);
        setAccessibleRole(AccessibleRole.TEXT);
        Style.NOTICE_BAR.on(this);
    }

    @Override
    public void tell(String words) {
        text.setText(words);
        setAccessibleText(words);
        setVisible(true);
        motion.appear(this);
        time.playFromStart();
    }
}
