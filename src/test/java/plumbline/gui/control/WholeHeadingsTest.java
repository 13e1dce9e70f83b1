package plumbline.gui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/// Headings are read whole at each size of text, and make nothing wide for longer than that.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class WholeHeadingsTest {

    private static final double USUAL = 60;

    private final FxRobot robot = new FxRobot();
    private TableView<String> table;
    private TableColumn<String, String> narrow;

    @Start
    void start(Stage stage) {
        narrow = new TableColumn<>("Understood");
        narrow.setPrefWidth(USUAL);
        TableColumn<String, String> rest = new TableColumn<>("Rest");
        rest.setPrefWidth(10 * USUAL);
        table = WholeHeadings.of(new TableView<>());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(List.of(narrow, rest));
        stage.setScene(new Scene(table, 600, 200));
        stage.show();
    }

    private void resize(int pixels) {
        robot.interact(() -> table.setStyle("-fx-font-size: " + pixels + "px"));
        for (int i = 0; i < 3; i++) {
            robot.interact(() -> table.layout());
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private boolean isHeadingCut() {
        return table.lookupAll(".column-header > .label").stream()
                .map(Label.class::cast)
                .anyMatch(Label::isTextTruncated);
    }

    @Test
    void aColumnGrowsWithItsHeadingAndComesBack() {
        resize(12);
        double small = narrow.getWidth();
        assertThat(isHeadingCut()).isFalse();

        resize(26);
        assertThat(isHeadingCut()).isFalse();
        assertThat(narrow.getWidth()).isGreaterThan(small + 40);

        resize(12);
        assertThat(isHeadingCut()).isFalse();
        assertThat(narrow.getWidth()).isCloseTo(small, offset(12.0));
    }
}
