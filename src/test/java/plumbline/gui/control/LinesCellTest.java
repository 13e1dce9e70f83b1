package plumbline.gui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Comparator;
import java.util.List;

/// All of a text can be read in a column that is narrower than it.
@ExtendWith(ApplicationExtension.class)
final class LinesCellTest {

    private static final String LONG = "the team that owns it is told before every release";

    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        TableView<String> table = new TableView<>();
        table.getColumns().add(column(false));
        table.getColumns().add(column(true));
        table.getItems().addAll("short", LONG);
        stage.setScene(new Scene(table, 300, 300));
        stage.show();
    }

    private static TableColumn<String, String> column(boolean signed) {
        TableColumn<String, String> column = new TableColumn<>();
        column.setCellValueFactory(each -> new ReadOnlyStringWrapper(each.getValue()));
        column.setCellFactory(
                of ->
                        signed
                                ? LinesCell.withSign(of, _ -> new Circle(6))
                                : new LinesCell<String>(of));
        column.setPrefWidth(120);
        return column;
    }

    @Test
    void aLongTextGoesOnInTheNextLineAndStaysInItsColumn() {
        List<TableCell<?, ?>> cells =
                robot.lookup(".table-cell").<TableCell<?, ?>>queryAll().stream()
                        .filter(each -> LONG.equals(each.getItem()))
                        .sorted(Comparator.comparingDouble(TableCell::getLayoutX))
                        .toList();

        assertThat(cells).hasSize(2);
        for (TableCell<?, ?> cell : cells) {
            assertThat(cell.getHeight()).isGreaterThan(60);
            assertThat(cell.getGraphic().getBoundsInParent().getMaxX()).isLessThan(120);
            assertThat(cell.getAccessibleText()).isEqualTo(LONG);
        }
    }
}
