package plumbline.gui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.drawing.graph.Card;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the drawing leaves out stands in its list.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class NodeTableTest {

    private static final int LEADS = 4;
    private static final int LED = 5;

    @TempDir Path home;
    private NodeTable table;

    @Start
    void start(Stage stage) throws IOException {
        String many =
                IntStream.range(0, 14)
                        .mapToObj(
                                i ->
                                        "CREATE TABLE part_%d (id int PRIMARY KEY, h int REFERENCES hub, g int REFERENCES hub);%n"
                                                .formatted(i))
                        .collect(Collectors.joining());
        GraphViewModel model =
                GraphFixture.of(
                                home,
                                """
                                CREATE TABLE hub (id int PRIMARY KEY);
                                """
                                        + many)
                        .model();
        model.parts().showEverything();
        table = new NodeTable(model, _ -> {}, WorkspaceFixture.words());
    }

    private Card card(String name) {
        return table.getItems().stream()
                .filter(each -> each.node().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String said(String name, int column) {
        TableColumn<Card, ?> asked = table.getColumns().get(column);
        return String.valueOf(asked.getCellData(card(name)));
    }

    @Test
    void linesThatAreLeftOutAreToldInTheList() {
        assertThat(said("part_1", LEADS)).isEqualTo("hub (orders) · not drawn, so many lead there");
        assertThat(said("hub", LED))
                .contains("part_0 (orders) · not drawn", "part_13 (orders) · not drawn");
    }
}
