package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.review.evidence.Attached;
import plumbline.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A whole audit in small, by keys alone and counted: from the start screen over decisions,
/// evidence and a report to the same state in another window.
@Tag("desktop")
final class AuditByKeysTest {

    private static final int MOST_KEYS = 80;

    private static final String PLACE = "#review-checks";

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();
    private final Map<String, Integer> pressed = new TreeMap<>();
    private String doing = "";

    @Test
    void samplesAreAuditedReportedAndFoundAsTheyWereLeft() throws Exception {
        doing = "1 open the samples";
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        window.driver().waitForCells();
        AuditRow first = decideASection();
        AuditRow row = attachLines();
        override(row);
        Path workbook = export();
        doing = "6 open again";
        Map<String, String> before = state();
        window.close();
        window.open();
        press(KeyCode.TAB, 3);
        press(KeyCode.ENTER);
        window.driver().waitForCells();

        assertThat(state()).isEqualTo(before);
        assertThat(rows().stream().filter(each -> isBeside(each, first)))
                .isNotEmpty()
                .noneMatch(AuditRow::isOpen);
        assertThat(workbook).isNotEmptyFile();
        assertThat(pressed.values().stream().mapToInt(Integer::intValue).sum())
                .as("keys: " + pressed)
                .isLessThan(MOST_KEYS);
    }

    /// Accepts what is proposed for the first section of the first service.
    private AuditRow decideASection() throws Exception {
        doing = "2 decide a section";
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.driver().waitForWork();
        assertFocused(PLACE);
        AuditRow begin = shown();
        while (isBeside(shown(), begin)) {
            AuditRow at = shown();
            press(KeyCode.ENTER);
            WindowDriver.waitFor(() -> !at.isOpen());
            window.driver().waitUntilSaved();
        }
        return begin;
    }

    /// Goes to a file by its name, and attaches two lines of it to the cell.
    private AuditRow attachLines() throws Exception {
        doing = "3 attach lines";
        AuditRow row = shown();
        int had = row.state().evidence().size();
        press(KeyCode.CONTROL, KeyCode.K);
        write("package.json");
        press(KeyCode.ENTER);
        window.driver().waitForWork();
        assertFocused("#document #code");
        press(KeyCode.SHIFT, KeyCode.DOWN);
        write("e");
        WaitForAsyncUtils.waitForFxEvents();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        WindowDriver.waitFor(() -> row.state().evidence().size() == had + 1);
        return row;
    }

    /// Says otherwise than proposed, and takes that back.
    private void override(AuditRow row) throws Exception {
        doing = "4 override and undo";
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertFocused(PLACE);
        press(KeyCode.DIGIT3);
        write("nobody runs it");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        WindowDriver.waitFor(() -> row.state().findStatus().equals(Optional.of(Status.FAIL)));
        window.driver().waitUntilSaved();
        press(KeyCode.CONTROL, KeyCode.Z);
        WindowDriver.waitFor(() -> row.state().findStatus().isEmpty());
    }

    private Path export() throws Exception {
        doing = "5 export to Excel";
        press(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.driver().waitForWork();
        for (int i = 0; i < 8 && !isFocused("#reports-kind"); i++) {
            press(KeyCode.TAB);
        }
        assertFocused("#reports-kind");
        press(KeyCode.DOWN, 2);
        press(KeyCode.ENTER);
        window.driver().waitForWork();
        try (Stream<Path> all = Files.list(window.home())) {
            return all.filter(each -> each.toString().endsWith(".xlsx")).findFirst().orElseThrow();
        }
    }

    /// Whether both are of one section of one service.
    private static boolean isBeside(AuditRow row, AuditRow other) {
        return row.service().equals(other.service())
                && row.check().section() == other.check().section();
    }

    private AuditRow shown() {
        return window.workbench().screens.review.findRow().orElseThrow();
    }

    private List<AuditRow> rows() {
        return window.workbench().audit.rows();
    }

    /// What stands at each cell, with its evidence.
    private Map<String, String> state() {
        return rows().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.cell().toString(),
                                each ->
                                        each.state().findStatus()
                                                + each.state().reason()
                                                + each.state().evidence().stream()
                                                        .map(Attached::item)
                                                        .toList()));
    }

    private void assertFocused(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = window.workbench().stage.getScene().getFocusOwner();
        Node wanted = robot.lookup(query).query();
        assertThat(owner).as("has the focus instead of " + query).isEqualTo(wanted);
    }

    private boolean isFocused(String query) {
        return robot.lookup(query).query().isFocused();
    }

    private void press(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        pressed.merge(doing, 1, Integer::sum);
    }

    private void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
        pressed.merge(doing, text.length(), Integer::sum);
    }
}
