package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.review.ReviewViewModel;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the keys from opening eleven services to an audit in which everything is decided, by
/// somebody who goes by check, accepts what is certain, then what is likely, and gives all else one
/// answer with one reason.
///
/// `mvn test -Pmeasure -Dtest=KeysCountTest` runs it, for some minutes, and leaves what it counted
/// in `target/keys.txt`.
@Tag("measure")
final class KeysCountTest {

    private static final Path TOLD = Path.of("target/keys.txt");
    private static final String REASON = "not here";

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();
    private final Map<String, Integer> pressed = new TreeMap<>();
    private String doing = "1 to the review, by check";

    @Test
    void anAuditOfElevenServicesIsFinished() throws Exception {
        Files.createDirectories(Path.of("target"));
        window.driver().open(WindowFixture.SAMPLES.resolve("soc-platform"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.driver().waitForCells();
        press(KeyCode.V);
        window.driver().waitForWork();
        int total = rows().size();

        filter("certainty:certain");
        while (openPassing() > 0) {
            decide("2 what is certain", () -> press(KeyCode.ENTER));
        }
        filter("certainty:likely");
        while (openPassing() > 0) {
            decide("3 what is likely", () -> press(KeyCode.ENTER));
        }
        press(KeyCode.ESCAPE);
        decide("4 one answer", this::answer);
        while (openPassing() > 0) {
            decide("5 the answer again", () -> press(KeyCode.PERIOD));
        }
        window.driver().waitUntilSaved();

        tell(total);
        assertThat(rows()).noneMatch(AuditRow::isOpen);
        assertThat(keys()).isLessThan(total / 2);
    }

    /// Leaves only what passes in the list.
    private void filter(String query) {
        doing = "6 filters and ways";
        press(KeyCode.SLASH);
        press(KeyCode.CONTROL, KeyCode.A);
        write(query);
        // the first may only close what is proposed to write
        for (int i = 0; i < 2 && !isInList(); i++) {
            press(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(isInList()).isTrue();
        assertThat(model().filter().textProperty().get()).isEqualTo(query);
    }

    private boolean isInList() {
        return robot.lookup("#review-checks").query().isFocused();
    }

    private void answer() {
        boolean several = model().rows().size() > 1;
        press(KeyCode.DIGIT4);
        write(REASON);
        if (several) {
            press(KeyCode.ENTER);
        } else {
            press(KeyCode.CONTROL, KeyCode.ENTER);
        }
    }

    /// Decides the line, or goes to one that is open.
    private void decide(String what, Runnable deed) throws Exception {
        if (model().rows().stream().noneMatch(AuditRow::isOpen)) {
            doing = "6 filters and ways";
            press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(model().rows()).anyMatch(AuditRow::isOpen);
        }
        doing = what;
        long before = open();
        deed.run();
        WindowDriver.waitFor(() -> open() < before);
        tell(rows().size());
    }

    private ReviewViewModel model() {
        return window.workbench().screens.review;
    }

    private long open() {
        return rows().stream().filter(AuditRow::isOpen).count();
    }

    private long openPassing() {
        return rows().stream().filter(AuditRow::isOpen).filter(model().filter()::passes).count();
    }

    private List<AuditRow> rows() {
        return window.workbench().audit.rows();
    }

    private int keys() {
        return pressed.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        pressed.merge(doing, 1, Integer::sum);
    }

    private void write(String text) {
        robot.write(text);
        pressed.merge(doing, text.length(), Integer::sum);
    }

    /// From time to time as well, so that one can see how far it is.
    private void tell(int total) throws IOException {
        Files.writeString(
                TOLD, "%d cells, %d open, %d keys: %s%n".formatted(total, open(), keys(), pressed));
    }
}
