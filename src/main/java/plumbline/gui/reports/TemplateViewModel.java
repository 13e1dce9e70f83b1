package plumbline.gui.reports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.reporting.TemplateUse;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.LivePreferences;
import plumbline.preferences.Preferences;
import plumbline.preferences.TemplateProfile;
import plumbline.problem.Problem;
import plumbline.report.excel.template.TemplateColumn;
import plumbline.report.excel.template.TemplateFile;
import plumbline.report.excel.template.TemplateMap;
import plumbline.report.excel.template.TemplateOutline;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which workbook of a client a report goes into, and what belongs where: proposed by the names of
/// its columns, changed by a person, and kept under a name for the next time.
public final class TemplateViewModel {

    private static final TemplateOutline NOTHING = new TemplateOutline(List.of(), false);

    private final ReportsViewModel wanted;
    private final LivePreferences preferences;
    private final SaveChoice choice;
    private final TaskRunner tasks;
    private final Words words;
    private final ReadOnlyObjectWrapper<TemplateOutline> outline =
            new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ObservableList<TemplateProfile> profiles = FXCollections.observableArrayList();

    public TemplateViewModel(
            ReportsViewModel wanted,
            LivePreferences preferences,
            SaveChoice choice,
            TaskRunner tasks,
            Words words) {
        this.wanted = wanted;
        this.preferences = preferences;
        this.choice = choice;
        this.tasks = tasks;
        this.words = words;
        preferences.property().map(Preferences::templates).subscribe(all -> profiles.setAll(all));
    }

    /// What the template is like, as far as it was read.
    ReadOnlyObjectProperty<TemplateOutline> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /// Why the last one could not be taken; empty where it could.
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What people kept for the next time.
    ObservableList<TemplateProfile> profiles() {
        return profiles;
    }

    TemplateUse use() {
        return wanted.formProperty().get().template();
    }

    /// Asks for a workbook, and reads what it is like.
    void choose() {
        choice.chooseWorkbook(words.get("reports.choose.template")).ifPresent(this::read);
    }

    private void read(Path file) {
        failure.set("");
        tasks.run(
                        words.get("reports.task.template", file.getFileName()),
                        _ -> new TemplateFile(file).outline())
                .onDone(read -> show(file, read))
                .onFailed(this::tell);
    }

    private void show(Path file, TemplateOutline read) {
        outline.set(read);
        TemplateMap map =
                profiles.reversed().stream()
                        .filter(each -> fits(read, each))
                        .findFirst()
                        .map(TemplateViewModel::map)
                        .orElseGet(read::propose);
        wanted.change(before -> before.with(new TemplateUse(file, map)));
    }

    private void tell(Problem problem) {
        failure.set(problem.message() + " " + problem.todo());
    }

    private void change(TemplateMap map) {
        wanted.change(before -> before.with(new TemplateUse(before.template().file(), map)));
    }

    /// Where the first row with names is.
    void takeSheet(String name) {
        if (!name.equals(use().map().sheet())) {
            outline.get().findSheet(name).stream()
                    .flatMap(each -> each.lines().stream().limit(1))
                    .forEach(line -> change(TemplateOutline.propose(name, line)));
        }
    }

    void takeHeader(int row) {
        String sheet = use().map().sheet();
        if (row != use().map().headerRow()) {
            outline.get()
                    .findLine(sheet, row)
                    .ifPresent(line -> change(TemplateOutline.propose(sheet, line)));
        }
    }

    /// Says what belongs into a column; nothing leaves it alone.
    void put(TemplateColumn column, String field) {
        change(use().map().with(column.key(), field));
    }

    /// The columns below which values go.
    List<TemplateColumn> columns() {
        TemplateMap map = use().map();
        return outline.get()
                .findLine(map.sheet(), map.headerRow())
                .map(TemplateOutline.Line::columns)
                .orElse(List.of());
    }

    /// Whether what was kept is about a template like the one that was chosen.
    boolean fits(TemplateProfile profile) {
        return fits(outline.get(), profile);
    }

    private static boolean fits(TemplateOutline outline, TemplateProfile profile) {
        Set<String> keys =
                outline.findLine(profile.sheet(), profile.headerRow()).stream()
                        .flatMap(each -> each.columns().stream())
                        .map(TemplateColumn::key)
                        .collect(Collectors.toCollection(HashSet::new));
        return !profile.columns().isEmpty() && keys.containsAll(profile.columns().keySet());
    }

    /// Takes what was kept, where it fits.
    void take(TemplateProfile profile) {
        if (fits(profile)) {
            change(map(profile));
        }
    }

    private static TemplateMap map(TemplateProfile profile) {
        return new TemplateMap(profile.sheet(), profile.headerRow(), profile.columns());
    }

    /// What was kept and says the same as what is chosen now.
    Optional<TemplateProfile> findProfile() {
        return profiles.stream().filter(each -> map(each).equals(use().map())).findFirst();
    }

    /// Keeps it for the next time, in place of what has the same name.
    void keep(String name) {
        TemplateMap map = use().map();
        if (!name.isBlank() && map.isMapped()) {
            TemplateProfile kept =
                    new TemplateProfile(name.strip(), map.sheet(), map.headerRow(), map.columns());
            preferences.change(before -> before.withTemplate(kept));
        }
    }

    void forget(TemplateProfile profile) {
        preferences.change(before -> before.withoutTemplate(profile));
    }
}
