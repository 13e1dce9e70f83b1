package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

import plumbline.preferences.Language;
import plumbline.words.Words;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The window in German: no English is left in it, and the longer words have room.
final class GermanWindowTest {

    private static final Words GERMAN = Words.of(Locale.GERMANY);
    private static final Locale BEFORE = Locale.getDefault();
    private static final Set<String> ONLY_ENGLISH = onlyEnglish();

    @RegisterExtension final OpenWindow window = new OpenWindow(GERMAN);

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void letJavaFxSpeakGermanToo() {
        Locale.setDefault(GERMAN.locale());
    }

    @AfterAll
    static void giveItsLanguageBack() {
        Locale.setDefault(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "samples",
                "command.palette",
                "command.keys",
                "command.settings",
                "command.about",
                "command.history",
                "command.go.review",
                "command.go.schema"
            })
    void noEnglishIsLeftAndNothingIsCutOff(String screen) throws Exception {
        window.driver().show(screen);

        List<Node> shown = List.copyOf(robot.lookup(GermanWindowTest::isShown).queryAll());
        assertThat(shown.stream().flatMap(GermanWindowTest::texts))
                .isNotEmpty()
                .noneMatch(ONLY_ENGLISH::contains);
        assertThat(shown).filteredOn(GermanWindowTest::isCutOff).isEmpty();
    }

    @Test
    void theMenusAreGermanToTheLastItem() {
        assertThat(
                        robot.lookup("#menu").<MenuBar>query().getMenus().stream()
                                .flatMap(
                                        menu ->
                                                Stream.concat(
                                                        Stream.of(menu), menu.getItems().stream()))
                                .map(MenuItem::getText))
                .hasSizeGreaterThan(30)
                .noneMatch(ONLY_ENGLISH::contains);
    }

    @Test
    void anotherLanguageIsChosenInTheSettingsAndToldToComeLater() throws Exception {
        robot.interact(() -> window.workbench().commands.get("command.settings").run());
        robot.clickOn("#settings-language-english");
        window.driver().waitForWork();

        assertThat(window.workbench().preferences.get().look().language())
                .isEqualTo(Language.ENGLISH);
        assertThat(robot.lookup("#notice").query().isVisible()).isTrue();
        assertThat(window.driver().text("#notice-text"))
                .isEqualTo(GERMAN.get("settings.language.later"));
        assertThat(window.driver().text("#settings-sheet .text-heading"))
                .isEqualTo("Einstellungen");
    }

    /// What no German text says; all texts are put together once, for there are thousands.
    private static Set<String> onlyEnglish() {
        Words english = Words.english();
        Set<String> texts = english.keys().stream().map(english::get).collect(Collectors.toSet());
        GERMAN.keys().stream().map(GERMAN::get).forEach(texts::remove);
        return Collections.unmodifiableSet(texts);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> texts(Node node) {
        String words =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case TextInputControl field -> field.getPromptText();
                    default -> "";
                };
        return Stream.of(words, node.getAccessibleText(), node.getAccessibleHelp())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank());
    }

    /// Cells hold names of files, which may be as long as they like.
    private static boolean isCutOff(Node node) {
        return node instanceof Labeled labeled
                && labeled.getText() != null
                && !isInCell(labeled)
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(child -> !child.equals(labeled.getGraphic()))
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(
                                text ->
                                        !List.of(
                                                        labeled.getText(),
                                                        labeled.getText().replace("_", ""))
                                                .contains(text.getText()));
    }

    private static boolean isInCell(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof IndexedCell<?>) {
                return true;
            }
        }
        return false;
    }
}
