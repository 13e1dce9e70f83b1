package plumbline.gui.style;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// The little that moves in the window, and whether it may: the person decides, or the desktop.
public final class Motion {

    private static final Duration SHORT = Duration.millis(120);

    private boolean reduced;

    public void reduce(boolean wanted) {
        reduced = wanted;
    }

    public boolean isReduced() {
        return reduced || Platform.getPreferences().isReducedMotion();
    }

    /// Lets something appear; at once where motion is unwanted.
    public void appear(Node node) {
        if (isReduced()) {
            node.setOpacity(1);
            return;
        }
        FadeTransition fade = new FadeTransition(SHORT, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }
}
