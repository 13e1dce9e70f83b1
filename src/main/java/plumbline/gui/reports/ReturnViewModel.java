package plumbline.gui.reports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.task.TaskRunner;
import plumbline.review.action.Action;
import plumbline.review.deed.Author;
import plumbline.review.deed.Worked;
import plumbline.review.imports.workbook.applying.BringBack;
import plumbline.review.imports.workbook.merging.Taking;
import plumbline.review.imports.workbook.merging.WorkbookMerge;
import plumbline.review.imports.workbook.reading.StatusWords;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Map;

/// Brings an edited workbook back: what it would change is seen first, and then done as one deed.
public final class ReturnViewModel {

    private final OpenAudit audit;
    private final SaveChoice choice;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();

    public ReturnViewModel(
            OpenAudit audit, SaveChoice choice, TaskRunner tasks, Notices notices, Words words) {
        this.audit = audit;
        this.choice = choice;
        this.tasks = tasks;
        this.notices = notices;
        this.words = words;
    }

    /// Nothing before somebody chose a workbook, and after it was taken over.
    ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Asks for a workbook and tells what it would change.
    void choose() {
        forget();
        choice.chooseWorkbook(words.get("reports.choose.workbook"))
                .ifPresent(each -> look(each, Taking.UNDECIDED));
    }

    /// The same workbook, with another side that counts in conflicts.
    void take(Taking taking) {
        Found now = found.get();
        if (now != null && now.taking() != taking) {
            look(now.workbook(), taking);
        }
    }

    private void look(Path workbook, Taking taking) {
        if (audit.stateProperty().get() instanceof AuditState.Open open) {
            BringBack back =
                    new BringBack(open.path(), Author.of(""), new StatusWords(Map.of()), taking);
            tasks.run(
                            words.get("reports.task.look", workbook.getFileName()),
                            _ -> new Found(workbook, back.look(workbook), taking))
                    .onDone(found::set);
        }
    }

    /// Does it, as one step that can be undone.
    void apply() {
        Found now = found.get();
        if (now != null) {
            WorkbookMerge merge = now.brought().merge();
            audit.bringIn(
                    Map.of(now.workbook(), merge.sha256()),
                    new Worked(Action.Kind.IMPORT, merge.changes()),
                    () -> {});
            forget();
            notices.tell(words.get("reports.back.done", now.taken(), merge.name()));
        }
    }

    void forget() {
        found.set(null);
    }
}
