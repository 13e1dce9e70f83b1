package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.keymap.CatalogueKey;
import plumbline.gui.keymap.Key;
import plumbline.gui.keymap.KeyMap;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.List;
import java.util.Objects;

/// The catalogue used by keyboard alone.
final class CatalogueKeysTest {

    private static final String INDEX = AuditFixture.ORDERS.check();

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTheCatalogueOfTwoServices() throws Exception {
        window.driver()
                .open(
                        AuditFixture.service(window.home(), "orders"),
                        AuditFixture.service(window.home(), "billing"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        WindowDriver.waitFor(() -> !list().getItems().isEmpty());
    }

    private OpenAudit audit() {
        return window.workbench().audit;
    }

    private ListView<?> list() {
        return robot.lookup("#catalogue-list").queryListView();
    }

    private void find(String words) {
        robot.write('/');
        robot.write(words);
        robot.push(KeyCode.ESCAPE);
    }

    private Node focused() {
        return Objects.requireNonNull(window.workbench().stage.getScene().getFocusOwner());
    }

    @Test
    void aCheckIsFoundSwitchedOffWithAReasonAndAskedAgain() throws Exception {
        find("index-concurrently");
        assertThat(list().isFocused()).isTrue();

        robot.write('a');
        assertThat(focused().getId()).isEqualTo("catalogue-why-not");
        robot.push(KeyCode.ENTER);
        assertThat(audit().catalogueProperty().get().notAsked()).isEmpty();
        robot.write("no rows yet");
        robot.push(KeyCode.ENTER);
        WindowDriver.waitFor(() -> audit().find(AuditFixture.ORDERS).isEmpty());

        robot.push(KeyCode.ESCAPE);
        robot.write('a');
        WindowDriver.waitFor(() -> audit().find(AuditFixture.ORDERS).isPresent());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowDriver.waitFor(() -> audit().find(AuditFixture.ORDERS).isEmpty());
    }

    @Test
    void aCheckOfOnesOwnIsWrittenAndItsCellsAreReached() throws Exception {
        robot.write('n');
        robot.write("Drills");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Cell cell = new Cell("orders", "own/drills");
        WindowDriver.waitFor(() -> audit().find(cell).isPresent());
        find("drills");

        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);

        assertThat(Objects.requireNonNull(window.workbench().navigator.currentProperty().get()))
                .extracting(tab -> tab.subject().id())
                .isEqualTo(new Subject.OfPlace(Place.REVIEW).id());
        assertThat(window.workbench().screens.review.findRow())
                .hasValueSatisfying(row -> assertThat(row.cell()).isEqualTo(cell));
    }

    @Test
    void theTitleInTheReviewLeadsToTheCheckHere() throws Exception {
        robot.interact(
                () -> {
                    window.workbench().navigator.go(Place.REVIEW);
                    window.workbench().screens.review.go(AuditFixture.ORDERS);
                });
        robot.interact(() -> robot.lookup("#review-title").query().requestFocus());
        robot.push(KeyCode.ENTER);

        WindowDriver.waitFor(() -> window.workbench().screens.catalogue.isAt(INDEX));
        assertThat(Objects.requireNonNull(window.workbench().navigator.currentProperty().get()))
                .extracting(tab -> tab.subject().id())
                .isEqualTo(new Subject.OfCatalogue().id());
    }

    @Test
    void aKeyThatAPersonChoseWorksInPlaceOfTheUsualOne() {
        KeyMap keys = window.workbench().keys.get();
        robot.interact(() -> window.workbench().keys.set(keys.with(CatalogueKey.ASK, keys("g"))));
        find("index-concurrently");

        robot.write('a');
        assertThat(list().isFocused()).isTrue();
        robot.write('g');
        assertThat(focused().getId()).isEqualTo("catalogue-why-not");
    }

    private static List<Key> keys(String text) {
        return Key.find(text).stream().toList();
    }
}
