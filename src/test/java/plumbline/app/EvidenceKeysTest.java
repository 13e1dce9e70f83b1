package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.inspector.InspectorTab;
import plumbline.gui.navigation.Place;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.evidence.Attached;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;

/// Evidence and all that stands beside a cell, by keyboard.
final class EvidenceKeysTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();
    private Path orders = Path.of("orders");

    @BeforeEach
    void openAService() throws Exception {
        orders = AuditFixture.service(window.home(), "orders");
        window.driver().open(orders);
        robot.interact(() -> bench().navigator.go(Place.REVIEW));
        robot.interact(() -> bench().screens.review.go(AuditFixture.ORDERS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Workbench bench() {
        return window.workbench();
    }

    private AuditRow row() {
        return bench().audit.find(AuditFixture.ORDERS).orElseThrow();
    }

    private List<Attached> evidence() {
        return row().state().evidence();
    }

    private <T extends Node> T node(String query, Class<T> kind) {
        return robot.lookup(query).queryAs(kind);
    }

    @Test
    void linesThatAreSelectedInADocumentAreAttachedAndThatIsUndone() throws Exception {
        Path file = orders.resolve("src/main/resources/db/migration/V2__index.sql");
        robot.interact(() -> bench().screens.preview(file));
        window.driver().waitForWork();
        CodeArea code = node("#document #code", CodeArea.class);
        robot.interact(code::requestFocus);
        robot.interact(code::selectLine);
        robot.write("e");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(node("#attach-place", TextField.class).getText()).endsWith("V2__index.sql:1");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowDriver.waitFor(() -> evidence().size() == 1);

        assertThat(evidence().getFirst().item().kind()).isEqualTo(EvidenceItem.Kind.LINES);
        assertThat(evidence().getFirst().isStale()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowDriver.waitFor(() -> evidence().isEmpty());
    }

    @Test
    void aPictureIsPastedIntoTheAudit() throws Exception {
        robot.interact(EvidenceKeysTest::copyAPicture);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        window.driver().waitForWork();

        assertThat(node("#attach-kind", ComboBox.class).getValue())
                .isEqualTo(EvidenceItem.Kind.FILE);
        robot.interact(() -> node("#attach-supports", ComboBox.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowDriver.waitFor(() -> evidence().size() == 1);

        assertThat(evidence().getFirst().item().text()).isEqualTo("pasted.png");
        robot.push(KeyCode.SPACE);
        assertThat(bench().overlay.isVisible()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(bench().overlay.isVisible()).isFalse();
    }

    private static void copyAPicture() {
        WritableImage image = new WritableImage(2, 2);
        image.getPixelWriter().setColor(0, 0, Color.BLACK);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Test
    void severalThatArePickedAreDecidedAndUndoneAsOne() throws Exception {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        List<AuditRow> picked = bench().screens.review.rows();
        assertThat(picked).hasSize(2);

        robot.write("4");
        robot.write("no such thing");
        robot.push(KeyCode.ENTER);
        WindowDriver.waitFor(
                () -> picked.stream().allMatch(each -> isOf(each, Status.NOT_APPLICABLE)));
        assertThat(picked).allMatch(each -> each.state().reason().equals("no such thing"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowDriver.waitFor(
                () -> picked.stream().allMatch(each -> each.state().findStatus().isEmpty()));
    }

    private static boolean isOf(AuditRow row, Status status) {
        return row.state().findStatus().filter(each -> each == status).isPresent();
    }

    @Test
    void whatHappensWithACellIsSaidBesideIt() throws Exception {
        robot.write("3");
        robot.push(KeyCode.ESCAPE);
        robot.write("d");
        ComboBox<?> kind = node("#disposition-kind", ComboBox.class);
        assertThat(kind.isFocused()).isTrue();
        robot.interact(() -> kind.getSelectionModel().select(0));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        WindowDriver.waitFor(() -> row().state().disposition() != null);
        assertThat(row().state().disposition())
                .extracting(Disposition::kind)
                .isEqualTo(kind.getItems().getFirst());
        assertThat(node("#review-checks", ListView.class).isFocused()).isTrue();
    }

    @Test
    void commentsAreWrittenAndTheHistoryIsShown() throws Exception {
        robot.write("c");
        assertThat(node("#inspector-comment", TextArea.class).isFocused()).isTrue();
        robot.write("why not");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        var discussion = bench().screens.inspecting.model.parts().discussion();
        WindowDriver.waitFor(() -> discussion.comments().size() == 1);
        assertThat(node("#review-checks", ListView.class).isFocused()).isTrue();

        robot.write("h");
        assertThat(bench().screens.inspecting.model.tabProperty().get())
                .isEqualTo(InspectorTab.HISTORY);
    }
}
