package plumbline.gui.settings;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.ToggleSwitch;

import plumbline.gui.reporting.ReportLanguage;
import plumbline.preferences.Language;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.report.Spelled;
import plumbline.report.content.Extent;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes the control that sets one setting, showing what is set now.
record SettingControls(SettingsViewModel model, Words words) {

    private static final int NAME_COLUMNS = 24;

    Node of(Setting setting) {
        String title = words.get(setting.key() + ".title");
        return switch (setting) {
            case THEME -> theme();
            case TEXT_SIZE -> textSize();
            case MOTION ->
                    toggle(
                            "motion",
                            words.get("settings.reduced-motion"),
                            model.now().look().reducedMotion(),
                            model::reduceMotion);
            case LANGUAGE -> language();
            case NAME -> name(title);
            case EDITOR -> editor();
            case FIRST_KEYS ->
                    toggle(
                            "first-keys",
                            words.get("settings.first-keys.show"),
                            !model.now().person().keysKnown(),
                            model::showFirstKeys);
            case REPORT_LANGUAGE -> reportLanguage();
            case FORMULA -> formula();
            case EXTENT ->
                    toggle(
                            "findings-only",
                            words.get("settings.extent.findings"),
                            model.report().extent() == Extent.FINDINGS,
                            this::tellFindingsOnly);
            case OPEN_WRITTEN ->
                    toggle(
                            "open-written",
                            words.get("reports.open"),
                            model.now().report().openWritten(),
                            model::openWritten);
        };
    }

    private Node editor() {
        Button choose = new Button(words.get("settings.editor.choose"));
        choose.setId("settings-editor");
        choose.setOnAction(_ -> model.chooseEditor());
        return choose;
    }

    private Node theme() {
        return choices(
                "theme",
                Theme.values(),
                theme -> words.get("theme." + Spelled.id(theme)),
                model.now().look().theme(),
                model::choose);
    }

    private Node textSize() {
        return choices(
                "text-size",
                TextSize.values(),
                size -> words.get("settings.percent", size.percent()),
                model.now().look().textSize(),
                model::choose);
    }

    private Node language() {
        return choices(
                "language",
                Language.values(),
                language -> words.get("language." + Spelled.id(language)),
                model.now().look().language(),
                model::choose);
    }

    private Node reportLanguage() {
        return choices(
                "report-language",
                ReportLanguage.values(),
                language -> words.get(language.key()),
                model.report().language(),
                now -> model.change(before -> before.with(now)));
    }

    private Node formula() {
        return choices(
                "formula",
                Formula.values(),
                each -> words.get("reports.formula." + Spelled.id(each)),
                model.report().formula(),
                now -> model.change(before -> before.with(now)));
    }

    private void tellFindingsOnly(boolean only) {
        model.change(before -> before.with(only ? Extent.FINDINGS : Extent.ALL));
    }

    /// Kept when Enter is pressed, when something else is chosen, or when the sheet is closed.
    private Node name(String title) {
        TextField field = new TextField(model.now().person().name());
        field.setId("settings-name");
        field.setPromptText(model.account());
        field.setAccessibleText(title);
        field.setPrefColumnCount(NAME_COLUMNS);
        field.setMaxWidth(TextField.USE_PREF_SIZE);
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        model.rename(field.getText());
                        press.consume();
                    }
                });
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.rename(field.getText());
                            }
                        });
        return field;
    }

    private static Node toggle(String id, String title, boolean now, Consumer<Boolean> choose) {
        ToggleSwitch toggle = new ToggleSwitch(title);
        toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        toggle.setId("settings-" + id);
        toggle.setSelected(now);
        toggle.selectedProperty().subscribe((_, after) -> choose.accept(after));
        return toggle;
    }

    private static <E extends Enum<E>> SegmentedButton choices(
            String id, E[] all, Function<E, String> title, E now, Consumer<E> choose) {
        SegmentedButton buttons = new SegmentedButton();
        buttons.setMaxWidth(SegmentedButton.USE_PREF_SIZE);
        Arrays.stream(all)
                .map(
                        value -> {
                            ToggleButton button = new ToggleButton(title.apply(value));
                            button.setId("settings-" + id + "-" + Spelled.id(value));
                            button.setUserData(value);
                            button.setSelected(value == now);
                            button.setOnAction(
                                    event -> {
                                        button.setSelected(true);
                                        choose.accept(value);
                                    });
                            return button;
                        })
                .forEach(buttons.getButtons()::add);
        return buttons;
    }
}
