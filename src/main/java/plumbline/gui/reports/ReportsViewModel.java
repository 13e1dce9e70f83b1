package plumbline.gui.reports;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditCopy;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Proposed;
import plumbline.gui.reporting.Gatherer;
import plumbline.gui.reporting.NameOffer;
import plumbline.gui.reporting.Preview;
import plumbline.gui.reporting.Previews;
import plumbline.gui.reporting.ReportForm;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.LivePreferences;
import plumbline.preferences.Preferences;
import plumbline.preferences.ReportChoice;
import plumbline.problem.Problem;
import plumbline.report.content.Judged;
import plumbline.words.Words;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// How a report is wanted, and what it will be: made anew in the background whenever one of both
/// changes, as long as somebody looks.
public final class ReportsViewModel {

    private final OpenAudit audit;
    private final LivePreferences preferences;
    private final TaskRunner tasks;
    private final Gatherer gatherer;
    private final Previews previews;
    private final Words words;
    private final ReadOnlyObjectWrapper<ReportForm> form;
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ObservableList<String> services = FXCollections.observableArrayList();
    private @Nullable RunningTask<Preview> running;
    private boolean watched;

    public ReportsViewModel(
            OpenAudit audit,
            LivePreferences preferences,
            TaskRunner tasks,
            InstantSource clock,
            Words words) {
        this.audit = audit;
        this.preferences = preferences;
        this.tasks = tasks;
        this.gatherer = new Gatherer(clock);
        this.previews = new Previews(gatherer, words);
        this.words = words;
        form =
                new ReadOnlyObjectWrapper<>(
                        ReportForm.of(preferences.get().report(), words.locale()));
        audit.proposedProperty().subscribe(this::offer);
        preferences.property().map(Preferences::report).subscribe(this::follow);
        audit.numbersProperty().subscribe(_ -> refresh());
    }

    /// The settings say as well how reports are wanted; what is left out belongs to this screen.
    private void follow(ReportChoice wanted) {
        ReportForm now = form.get();
        if (!wanted.equals(now.kept(wanted.openWritten())) && !wanted.equals(ReportChoice.none())) {
            form.set(
                    ReportForm.of(wanted, words.locale())
                            .leavingOut(now.leftOut())
                            .with(now.template()));
            refresh();
        }
    }

    ReadOnlyObjectProperty<ReportForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// What all reports are gathered by.
    Gatherer gatherer() {
        return gatherer;
    }

    /// What is shown stays while a new one is made.
    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why there is no preview; empty where there is one.
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Those that a report can be about.
    ObservableList<String> services() {
        return services;
    }

    boolean opensWritten() {
        return preferences.get().report().openWritten();
    }

    void openWritten(boolean wanted) {
        keep(wanted);
    }

    /// How large text is in the window.
    double textScale() {
        return preferences.get().look().textSize().percent() / 100.0;
    }

    void change(UnaryOperator<ReportForm> how) {
        ReportForm now = how.apply(form.get());
        if (!now.equals(form.get())) {
            form.set(now);
            keep(opensWritten());
            refresh();
        }
    }

    private void keep(boolean opens) {
        preferences.change(before -> before.withReport(form.get().kept(opens)));
    }

    void include(String service, boolean wanted) {
        change(
                now -> {
                    Set<String> leftOut = new HashSet<>(now.leftOut());
                    if (wanted) {
                        leftOut.remove(service);
                    } else {
                        leftOut.add(service);
                    }
                    return now.leavingOut(leftOut);
                });
    }

    void includeAll(boolean wanted) {
        change(now -> now.leavingOut(wanted ? Set.of() : Set.copyOf(services)));
    }

    /// How many services the report is about.
    int included() {
        return (int) services.stream().filter(each -> !form.get().leftOut().contains(each)).count();
    }

    /// Makes previews only while somebody looks.
    public void watch(boolean looking) {
        if (looking != watched) {
            watched = looking;
            if (looking) {
                gatherer.forget();
            }
            refresh();
        }
    }

    private void offer(Proposed proposed) {
        services.setAll(proposed.services().stream().map(Judged::name).toList());
        change(
                now -> {
                    Set<String> leftOut = new HashSet<>(now.leftOut());
                    leftOut.retainAll(services);
                    return now.leavingOut(leftOut);
                });
    }

    /// What is under way is about what nobody wants any more.
    private void refresh() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        boolean wanted = watched && included() > 0;
        busy.set(wanted);
        if (wanted) {
            start();
        } else if (included() == 0) {
            preview.set(Preview.NOTHING);
        }
    }

    private void start() {
        CompletableFuture<AuditCopy> copy = audit.copy();
        ReportForm wanted = form.get();
        String name = NameOffer.of(audit.stateProperty().get(), wanted);
        RunningTask<Preview> task =
                tasks.run(
                        words.get("reports.task.preview"),
                        progress -> previews.of(copy.get(), wanted, name, progress));
        running = task;
        task.onDone(made -> show(task, made, ""))
                .onFailed(problem -> show(task, Preview.NOTHING, text(problem)));
    }

    private static String text(Problem problem) {
        return problem.message() + " " + problem.todo();
    }

    private void show(RunningTask<Preview> of, Preview made, String why) {
        if (of == running) {
            running = null;
            busy.set(false);
            failure.set(why);
            preview.set(made);
        }
    }
}
