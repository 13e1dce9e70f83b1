package plumbline.gui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.gui.reporting.Purpose;
import plumbline.gui.style.Appearance;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.report.excel.template.ClientTemplate;

import java.io.IOException;
import java.nio.file.Path;

/// The workbook of a client in the form of a report, as a person sees it.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class TemplatePaneTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private ReportsFixture person;
    private TemplateViewModel model;
    private FormPane form;

    @Start
    void start(Stage stage) throws IOException {
        person = new ReportsFixture(home).open();
        model =
                new TemplateViewModel(
                        person.model(),
                        person.workspace().preferences(),
                        person,
                        new ImmediateTaskRunner(),
                        person.words());
        person.choose(ClientTemplate.table(home));
        form = new FormPane(person.model(), model, person.words());
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        Scene scene = new Scene(scroll, 520, 760);
        Appearance appearance = new Appearance();
        appearance.set(Theme.LIGHT, TextSize.PERCENT_100);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private ComboBox<?> box(String id) {
        return robot.lookup("#" + id).queryAs(ComboBox.class);
    }

    @Test
    void aChosenWorkbookShowsItsColumnsWithWhatBelongsThere() {
        assertThat(robot.lookup("#reports-template").query().isVisible()).isTrue();
        assertThat(form.lookup("#reports-template").getParent().isVisible()).isFalse();

        robot.interact(() -> person.model().change(one -> one.with(Purpose.CLIENT_TEMPLATE)));
        robot.clickOn("#reports-template-choose");

        assertThat(box("reports-template-sheet").getValue()).isEqualTo("Controls");
        assertThat(box("reports-template-header").getValue()).isEqualTo(3);
        assertThat(box("reports-template-column-C").getValue()).isEqualTo("result");
        assertThat(box("reports-template-column-F").getValue()).isEqualTo("");
        assertThat(box("reports-template-column-C").getAccessibleText()).isEqualTo("Status");
    }

    @Test
    void whatIsKeptIsOfferedByItsName() {
        robot.interact(() -> person.model().change(one -> one.with(Purpose.CLIENT_TEMPLATE)));
        robot.clickOn("#reports-template-choose");
        robot.interact(() -> box("reports-template-profile").getEditor().setText("ACME"));
        robot.interact(() -> robot.lookup("#reports-template-keep").queryButton().fire());

        assertThat(box("reports-template-profile").getItems()).hasToString("[ACME]");
        assertThat(robot.lookup("#reports-template-forget").query().isDisabled()).isFalse();
    }
}
