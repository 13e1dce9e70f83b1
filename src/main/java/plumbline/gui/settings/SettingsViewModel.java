package plumbline.gui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.gui.dialog.Notices;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.reporting.ReportForm;
import plumbline.gui.workspace.LivePreferences;
import plumbline.preferences.Language;
import plumbline.preferences.Preferences;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What can be set, what of it is looked for, and what each choice does.
public final class SettingsViewModel {

    private final LivePreferences preferences;
    private final Notices notices;
    private final String account;
    private final Runnable editor;
    private final Words words;
    private final KeysViewModel keys;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Section> sections =
            FXCollections.observableArrayList(Section.values());
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.LOOK);

    /// `account` is the name that decisions carry as long as nobody chose one; `editor` asks how
    /// the editor is called.
    public SettingsViewModel(
            LivePreferences preferences,
            LiveKeys keys,
            Notices notices,
            String account,
            Runnable editor,
            Words words) {
        this.preferences = preferences;
        this.notices = notices;
        this.account = account;
        this.editor = editor;
        this.words = words;
        this.keys = new KeysViewModel(keys, words);
        query.subscribe(this::search);
    }

    public Preferences now() {
        return preferences.get();
    }

    KeysViewModel keys() {
        return keys;
    }

    StringProperty queryProperty() {
        return query;
    }

    /// Those in which something matches what is looked for.
    ObservableList<Section> sections() {
        return sections;
    }

    ObjectProperty<Section> sectionProperty() {
        return section;
    }

    /// What of a section matches; all of it where its own name does.
    List<Setting> found(Section of) {
        return Setting.in(of).stream().filter(each -> isFound(of) || isFound(each)).toList();
    }

    private void search(String text) {
        keys.queryProperty().set(isFound(Section.KEYS) ? "" : text);
        List<Section> matching =
                Stream.of(Section.values())
                        .filter(each -> !found(each).isEmpty() || hasKeys(each))
                        .toList();
        sections.setAll(matching);
        if (!matching.isEmpty() && !matching.contains(section.get())) {
            section.set(matching.getFirst());
        }
    }

    private boolean hasKeys(Section of) {
        return of == Section.KEYS && !keys.rows().isEmpty();
    }

    private boolean isFound(Section of) {
        return contains(words.get(of.key()));
    }

    private boolean isFound(Setting setting) {
        return contains(words.get(setting.key() + ".title"))
                || contains(words.get(setting.key() + ".text"));
    }

    private boolean contains(String text) {
        return text.toLowerCase(Locale.ROOT).contains(query.get().strip().toLowerCase(Locale.ROOT));
    }

    public void choose(Theme theme) {
        preferences.change(before -> before.withTheme(theme));
    }

    public void choose(TextSize size) {
        preferences.change(before -> before.withTextSize(size));
    }

    public void reduceMotion(boolean reduced) {
        preferences.change(before -> before.withReducedMotion(reduced));
    }

    /// The words on show were made at the start, so this is the one choice that is not seen at
    /// once.
    public void choose(Language language) {
        if (language != now().look().language()) {
            preferences.change(before -> before.withLanguage(language));
            notices.tell(words.get("settings.language.later"));
        }
    }

    void chooseEditor() {
        editor.run();
    }

    String account() {
        return account;
    }

    /// Decisions carry it from now on; that of the account is no choice.
    void rename(String name) {
        String chosen = name.strip().equals(account) ? "" : name.strip();
        preferences.change(before -> before.withName(chosen));
    }

    /// Whether the overview tells the first keys.
    void showFirstKeys(boolean shown) {
        preferences.change(before -> before.withKeysKnown(!shown));
    }

    /// How reports are wanted, unless the report says otherwise.
    ReportForm report() {
        return ReportForm.of(now().report(), words.locale());
    }

    void change(UnaryOperator<ReportForm> how) {
        ReportForm after = how.apply(report());
        preferences.change(before -> before.withReport(after.kept(before.report().openWritten())));
    }

    void openWritten(boolean wanted) {
        ReportForm form = report();
        preferences.change(before -> before.withReport(form.kept(wanted)));
    }
}
