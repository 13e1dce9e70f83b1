package plumbline.app;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.OpenTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.reports.ExportViewModel;
import plumbline.gui.reports.ReportsView;
import plumbline.gui.reports.ReportsViewModel;
import plumbline.gui.reports.ReturnViewModel;
import plumbline.gui.reports.TemplateViewModel;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.LivePreferences;
import plumbline.report.dossier.KeyFile;
import plumbline.review.decision.Cell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes the place where reports are written from the parts of the window that it needs.
record ReportsPlace(
        Stage stage,
        WindowSetup setup,
        OpenAudit audit,
        LivePreferences preferences,
        TaskRunner tasks,
        Notices notices,
        Overlay overlay,
        Navigator navigator) {

    /// `review` shows a cell where it can be decided.
    Supplier<Node> views(Consumer<Cell> review) {
        ReportsViewModel model =
                new ReportsViewModel(audit, preferences, tasks, setup.clock(), setup.words());
        navigator.currentProperty().subscribe(tab -> model.watch(isReports(tab)));
        Path key = setup.preferencesFile().path().resolveSibling(KeyFile.NAME);
        SaveChoice choice = setup.saving().apply(stage);
        ReturnViewModel back = new ReturnViewModel(audit, choice, tasks, notices, setup.words());
        ExportViewModel export =
                new ExportViewModel(
                        model, audit, key, choice, setup.opener(), tasks, setup.words());
        TemplateViewModel template =
                new TemplateViewModel(model, preferences, choice, tasks, setup.words());
        return () ->
                new ReportsView(
                        model, template, export, back, review, notices, overlay, setup.words());
    }

    /// A tab behind another still hangs in the window.
    private static boolean isReports(@Nullable OpenTab tab) {
        return tab != null && tab.subject().equals(new Subject.OfPlace(Place.REPORTS));
    }
}
