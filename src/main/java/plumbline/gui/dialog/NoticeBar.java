package plumbline.gui.dialog;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;

/// Shows notices at the foot of the window for a while.
public final class NoticeBar extends NotificationPane implements Notices {

    private static final Duration TIME = Duration.seconds(6);

    private final PauseTransition time = new PauseTransition(TIME);

    public NoticeBar() {
        setId("notices");
        setShowFromTop(false);
        time.setOnFinished(event -> hide());
    }

    @Override
    public void tell(String text) {
        setText(text);
        show();
        time.playFromStart();
    }
}
