package plumbline.gui.reports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import plumbline.gui.audit.AuditCopy;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.dialog.FileOpener;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.reporting.NameOffer;
import plumbline.gui.reporting.Outcome;
import plumbline.gui.reporting.ReportFiles;
import plumbline.gui.reporting.ReportForm;
import plumbline.gui.reporting.Target;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.task.Work;
import plumbline.report.output.ReportKind;
import plumbline.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Writes the report that is wanted to a place that a person chooses.
public final class ExportViewModel {

    private final ReportsViewModel wanted;
    private final OpenAudit audit;
    private final ReportFiles files;
    private final SaveChoice choice;
    private final FileOpener opener;
    private final TaskRunner tasks;
    private final Words words;
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome.Nothing());

    /// Dossiers are sealed with that key, which is made on first use.
    public ExportViewModel(
            ReportsViewModel wanted,
            OpenAudit audit,
            Path sealKey,
            SaveChoice choice,
            FileOpener opener,
            TaskRunner tasks,
            Words words) {
        this.wanted = wanted;
        this.audit = audit;
        this.files = new ReportFiles(wanted.gatherer(), sealKey, words);
        this.choice = choice;
        this.opener = opener;
        this.tasks = tasks;
        this.words = words;
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Asks where to, and writes there.
    void export() {
        ReportForm form = form();
        if (!canExport()) {
            return;
        }
        if (form.isInSeveralFiles(wanted.included())) {
            choice.chooseFolder(words.get("reports.choose.folder"))
                    .ifPresent(each -> intoFolder(each, false));
        } else {
            chooseFile().ifPresent(this::intoFile);
        }
    }

    /// Nothing can be filled before somebody chose it.
    boolean canExport() {
        ReportForm form = form();
        return form.kind() != ReportKind.TEMPLATE || form.template().isChosen();
    }

    private ReportForm form() {
        return wanted.formProperty().get();
    }

    private Optional<Path> chooseFile() {
        String name = NameOffer.of(audit.stateProperty().get(), form());
        return choice.chooseFile(words.get("reports.choose.file"), name);
    }

    private Target target(Path path) {
        return new Target(
                path,
                audit.proposedProperty().get().folders().stream()
                        .map(each -> each.reading().root())
                        .toList(),
                words);
    }

    private void intoFile(Path path) {
        forgetMade();
        ReportForm form = form();
        Target target = target(path);
        CompletableFuture<AuditCopy> copy = audit.copy();
        run(path, progress -> files.toFile(copy.get(), form, target, progress));
    }

    private void intoFolder(Path path, boolean replacing) {
        ReportForm form = form();
        Target target = target(path);
        CompletableFuture<AuditCopy> copy = audit.copy();
        run(path, _ -> files.toFolder(copy.get(), form, target, replacing));
    }

    /// Takes the place of what is there.
    void replace(Outcome.WouldReplace asked) {
        intoFolder(asked.folder(), true);
    }

    /// What was made goes to another place.
    void writeElsewhere(Outcome.Kept kept) {
        chooseFile()
                .map(this::target)
                .ifPresent(target -> run(target.path(), _ -> files.place(kept.made(), target)));
    }

    private void run(Path target, Work<Outcome> work) {
        RunningTask<Outcome> task =
                tasks.run(words.get("reports.task.write", target.getFileName()), work);
        outcome.set(new Outcome.Writing(task));
        task.onDone(this::ended).onFailed(problem -> outcome.set(new Outcome.Failed(problem)));
    }

    private void ended(Outcome how) {
        outcome.set(how);
        if (how instanceof Outcome.Written(Path at) && wanted.opensWritten()) {
            opener.open(at);
        }
    }

    void open(Path written) {
        opener.open(written);
    }

    void copyMarkdown(Consumer<String> clipboard) {
        ReportForm form = form();
        CompletableFuture<AuditCopy> copy = audit.copy();
        tasks.run(words.get("reports.task.copy"), _ -> files.markdown(copy.get(), form))
                .onDone(clipboard);
    }

    /// Another one is asked for.
    private void forgetMade() {
        if (outcome.get() instanceof Outcome.Kept kept) {
            tasks.run(words.get("reports.task.clean"), _ -> Files.deleteIfExists(kept.made()));
        }
    }
}
