package plumbline.gui.audit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;

import plumbline.gui.control.EmptyState;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// What stands in a screen of the audit while there are no cells: that they are judged, that there
/// are none, or what failed.
public final class AuditPlaceholder extends StackPane {

    private static final double WIDTH = 320;

    private final Icon icon;
    private final String title;
    private final String text;
    private final Words words;

    /// `title` and `text` tell what would be here.
    public AuditPlaceholder(OpenAudit audit, Icon icon, String title, String text, Words words) {
        this.icon = icon;
        this.title = title;
        this.text = text;
        this.words = words;
        visibleProperty().bind(Bindings.isEmpty(audit.rows()));
        audit.stateProperty().subscribe(now -> getChildren().setAll(view(now)));
    }

    private EmptyState view(AuditState state) {
        return switch (state) {
            case AuditState.Closed() -> new EmptyState(icon, title, text);
            case AuditState.Judging judging -> judging(judging);
            case AuditState.Open open ->
                    new EmptyState(
                            Icon.SEARCH,
                            words.get("audit.nothing.title"),
                            words.get("audit.nothing.text"));
            case AuditState.Failed failed ->
                    new EmptyState(
                            Icon.PROBLEM, failed.problem().message(), failed.problem().todo());
        };
    }

    private EmptyState judging(AuditState.Judging judging) {
        EmptyState state = new EmptyState(icon, words.get("audit.judging.title"), text);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(words.get("audit.judging.title"));
        bar.progressProperty().bind(judging.task().progressProperty());
        Label at = Style.TEXT_MUTED.on(new Label());
        at.textProperty().bind(judging.task().itemProperty());
        state.getChildren().addAll(bar, at);
        return state;
    }
}
