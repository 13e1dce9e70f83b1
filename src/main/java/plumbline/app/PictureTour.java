package plumbline.app;

import javafx.stage.Stage;

import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.dialog.ProblemSheet;
import plumbline.gui.matrix.Density;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.UiThread;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.problem.Problem;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.decision.Cell;
import plumbline.review.decision.ReviewState;
import plumbline.review.deed.Decide;
import plumbline.review.deed.HandOn;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/// Walks through the main screens of a real workbench and takes a picture of each.
final class PictureTour {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    private final WindowSetup setup;
    private final UiThread uiThread;
    private final TourCamera camera;
    private final TourSheets sheets;

    PictureTour(WindowSetup setup, UiThread uiThread, TourCamera camera) {
        this.setup = setup;
        this.uiThread = uiThread;
        this.camera = camera;
        this.sheets = new TourSheets(camera, setup.sampleCopies());
    }

    /// The files written, in the order of the walk.
    List<Path> take(List<Path> services) throws InterruptedException, ExecutionException {
        Workbench workbench = uiThread.call(this::open);
        try {
            walk(workbench, services);
        } finally {
            uiThread.call(
                    () -> {
                        workbench.stage.hide();
                        workbench.close();
                        return workbench;
                    });
        }
        return camera.taken();
    }

    private Workbench open() {
        Workbench workbench = new Workbench(new Stage(), setup);
        workbench.stage.setWidth(WIDTH);
        workbench.stage.setHeight(HEIGHT);
        workbench.stage.show();
        return workbench;
    }

    private void walk(Workbench bench, List<Path> services)
            throws InterruptedException, ExecutionException {
        camera.look(bench, Theme.LIGHT, TextSize.PERCENT_100);
        camera.step(bench, () -> bench.doors.open(services));
        camera.step(bench, () -> firstMigration(bench).ifPresent(bench.selection::select));
        camera.everyTheme(bench, "overview");
        camera.step(bench, () -> firstMigration(bench).ifPresent(bench.navigator::preview));
        camera.everyTheme(bench, "document");
        auditPlaces(bench);
        drawings(bench);
        for (String sheet : List.of("palette", "about")) {
            sheets.sheet(bench, sheet, sheet, () -> {});
        }
        sheets.take(bench);
        camera.step(bench, () -> ProblemSheet.showOn(bench.overlay, problem(), setup.words()));
        camera.picture(bench, "problem");
        camera.step(bench, bench.overlay::hide);
        camera.look(bench, Theme.LIGHT, TextSize.PERCENT_200);
        large(bench, "-200-percent");
        camera.look(bench, Theme.LIGHT, TextSize.PERCENT_150);
        large(bench, "-150-percent");
        camera.look(bench, Theme.LIGHT, TextSize.PERCENT_100);
        camera.step(bench, () -> bench.workspace.add(List.of(gone())));
        camera.settle(bench);
        camera.everyTheme(bench, "folder-gone");
        camera.step(bench, () -> bench.commands.get("command.close-workspace").run());
        camera.everyTheme(bench, "start");
        camera.look(bench, Theme.LIGHT, TextSize.PERCENT_150);
        camera.picture(bench, "start-150-percent");
        camera.look(bench, Theme.LIGHT, TextSize.PERCENT_100);
        sheets.past(bench, setup.samples());
    }

    /// When migrations came, what became of the schema, and what depends on what.
    private void drawings(Workbench bench) throws InterruptedException, ExecutionException {
        camera.step(bench, () -> bench.navigator.go(Place.TIMELINE));
        camera.everyTheme(bench, "timeline");
        camera.step(bench, () -> TourCamera.press(bench, "#timeline-tint-risk"));
        camera.step(bench, () -> TourCamera.press(bench, "#timeline-legend"));
        camera.everyTheme(bench, "timeline-signs");
        inTime(bench);
        camera.step(bench, () -> bench.navigator.go(Place.SCHEMA));
        camera.everyTheme(bench, "schema");
        camera.step(bench, () -> TourCamera.press(bench, "#evolution-as-diagram"));
        camera.everyTheme(bench, "schema-diagram");
        camera.step(bench, () -> TourCamera.press(bench, "#evolution-as-rows"));
        camera.step(bench, () -> bench.navigator.go(Place.GRAPH));
        camera.everyTheme(bench, "graph");
        sheets.graph(bench);
    }

    /// A part of the axis that is chosen, and what follows.
    private void inTime(Workbench bench) throws InterruptedException, ExecutionException {
        camera.step(bench, () -> bench.navigator.go(Place.SCHEMA));
        camera.settle(bench);
        camera.step(bench, () -> bench.navigator.go(Place.TIMELINE));
        camera.step(bench, () -> bench.filter.textProperty().set("order:2..3"));
        camera.everyTheme(bench, "timeline-time");
        for (Place place :
                List.of(Place.REVIEW, Place.MATRIX, Place.FINDINGS, Place.GRAPH, Place.SCHEMA)) {
            camera.step(bench, () -> bench.navigator.go(place));
            camera.settle(bench);
            camera.picture(bench, place.name().toLowerCase(Locale.ROOT) + "-time");
        }
        camera.step(bench, () -> bench.filter.leaveTime());
    }

    /// Every place with large text, and the sheet with the most words.
    private void large(Workbench bench, String end)
            throws InterruptedException, ExecutionException {
        for (Place place :
                List.of(
                        Place.OVERVIEW,
                        Place.REVIEW,
                        Place.MATRIX,
                        Place.FINDINGS,
                        Place.REPORTS)) {
            camera.step(bench, () -> bench.navigator.go(place));
            camera.settle(bench);
            camera.picture(bench, place.name().toLowerCase(Locale.ROOT) + end);
        }
        camera.step(bench, () -> bench.commands.get("command.catalogue").run());
        camera.picture(bench, "catalogue" + end);
        TourImport old = new TourImport(bench, setup.samples());
        if (old.isThere()) {
            camera.step(bench, old::read);
            camera.picture(bench, "import-read" + end);
        }
        sheets.sheet(bench, "settings", "settings" + end, () -> {});
    }

    /// The places where an audit is done, with some of it decided.
    private void auditPlaces(Workbench bench) throws InterruptedException, ExecutionException {
        camera.settle(bench);
        camera.step(bench, () -> bench.navigator.go(Place.REVIEW));
        camera.picture(bench, "review-open");
        camera.step(bench, new TourDecisions(bench.audit)::make);
        camera.settle(bench);
        camera.step(bench, () -> firstFailing(bench).ifPresent(bench.screens.review::go));
        camera.everyTheme(bench, "review");
        camera.step(bench, bench.screens.review::turn);
        camera.picture(bench, "review-by-check");
        camera.step(bench, () -> bench.screens.review.show("script-migrate"));
        camera.everyTheme(bench, "review-fold");
        camera.step(bench, bench.screens.review.folds()::unfold);
        camera.picture(bench, "review-unfolded");
        camera.step(bench, () -> firstFailing(bench).ifPresent(bench.screens.review::go));
        sheets.inspector(bench);
        sheets.stale(bench);
        camera.step(bench, bench.screens.review::turn);
        camera.step(bench, () -> bench.filter.textProperty().set("open:no sev>=high status:fail"));
        camera.picture(bench, "review-filter");
        camera.step(bench, () -> bench.filter.textProperty().set(""));
        for (Place place : List.of(Place.MATRIX, Place.FINDINGS, Place.REPORTS)) {
            camera.step(bench, () -> bench.navigator.go(place));
            camera.settle(bench);
            camera.everyTheme(bench, place.name().toLowerCase(Locale.ROOT));
        }
        matrix(bench);
        catalogue(bench);
        camera.step(bench, () -> bench.navigator.go(Place.REPORTS));
        sheets.drawnReport(bench);
        camera.step(bench, () -> TourCamera.press(bench, "#reports-purpose-working-copy"));
        camera.picture(bench, "reports-workbook");
        camera.step(bench, () -> TourCamera.press(bench, "#reports-purpose-client-template"));
        camera.picture(bench, "reports-template");
        new TourImport(bench, setup.samples()).walk(camera);
        camera.step(bench, () -> bench.navigator.go(Place.COMPARE));
        camera.picture(bench, "compare-nothing");
        secondLook(bench);
        earlier(bench);
    }

    /// The audit of the quarter before, and what of it can be taken over.
    private void earlier(Workbench bench) throws InterruptedException, ExecutionException {
        Path last = uiThread.call(() -> new TourDecisions(bench.audit).keepAsEarlier());
        camera.settle(bench);
        camera.step(bench, () -> bench.navigator.go(Place.COMPARE));
        camera.step(bench, () -> bench.screens.comparison.compareWith(last));
        camera.settle(bench);
        camera.everyTheme(bench, "compare");
        camera.step(bench, () -> TourCamera.press(bench, "#compare-taking"));
        camera.everyTheme(bench, "compare-take-over");
    }

    /// Two people at one cell, who differ.
    private void secondLook(Workbench bench) throws InterruptedException, ExecutionException {
        Optional<Cell> cell = firstFailing(bench);
        if (cell.isPresent()) {
            List<Cell> marked = List.of(cell.get());
            camera.step(bench, () -> bench.screens.show(cell.get()));
            camera.step(bench, () -> bench.audit.perform(new HandOn(marked, ReviewState.READY)));
            camera.step(bench, () -> bench.preferences.change(now -> now.withName("mira")));
            camera.settle(bench);
            camera.picture(bench, "review-second-look");
            Decide other = Decide.alike(marked, Status.PARTIAL, "Only one of the tables is large.");
            camera.step(bench, () -> bench.audit.perform(other));
            camera.settle(bench);
            camera.everyTheme(bench, "review-differ");
        }
    }

    /// The other ways to look at the cells, from small to large.
    private void matrix(Workbench bench) throws InterruptedException, ExecutionException {
        camera.step(bench, () -> bench.navigator.go(Place.MATRIX));
        for (String show : List.of("severity", "age", "evidence")) {
            camera.step(bench, () -> TourCamera.press(bench, "#matrix-" + show));
            camera.settle(bench);
            camera.everyTheme(bench, "matrix-" + show);
            camera.step(bench, () -> TourCamera.press(bench, "#matrix-larger"));
        }
        camera.step(bench, () -> TourCamera.press(bench, "#matrix-result"));
        camera.picture(bench, "matrix-large");
        for (int i = 0; i < Density.values().length; i++) {
            camera.step(bench, () -> TourCamera.press(bench, "#matrix-smaller"));
        }
        camera.picture(bench, "matrix-tiny");
    }

    /// What is asked, with one check of its own, one that is not asked, and one that weighs more.
    private void catalogue(Workbench bench) throws InterruptedException, ExecutionException {
        camera.step(bench, () -> bench.commands.get("command.catalogue").run());
        camera.step(
                bench,
                () ->
                        firstFailing(bench)
                                .ifPresent(each -> bench.screens.catalogue.show(each.check())));
        camera.settle(bench);
        camera.everyTheme(bench, "catalogue");
        camera.step(bench, () -> bench.screens.catalogue.show("own/restore-rehearsed"));
        camera.picture(bench, "catalogue-own");
        camera.step(bench, () -> bench.screens.catalogue.show("rollback-communication"));
        camera.picture(bench, "catalogue-not-asked");
        camera.step(bench, () -> TourCamera.press(bench, "#catalogue-new"));
        camera.picture(bench, "catalogue-own-check");
        camera.step(bench, () -> TourCamera.press(bench, "#own-check-cancel"));
        camera.step(bench, () -> TourCamera.press(bench, "#catalogue-side-profile"));
        camera.everyTheme(bench, "catalogue-profile");
    }

    private static Optional<Cell> firstFailing(Workbench bench) {
        return bench.audit.rows().stream()
                .filter(each -> each.state().findStatus().filter(Status.FAIL::equals).isPresent())
                .map(AuditRow::cell)
                .findFirst();
    }

    private Problem problem() {
        return Problem.of(
                new ProblemException(ProblemKind.FOLDER_NOT_READABLE, null, gone()), setup.words());
    }

    private static Path gone() {
        return Path.of("services", "auth-service");
    }

    /// The first migration there is: what a person would look at first.
    private static Optional<Subject> firstMigration(Workbench bench) {
        return bench.workspace.folders().stream()
                .flatMap(folder -> folder.findContents().stream())
                .flatMap(contents -> contents.files().stream())
                .filter(file -> file.relativePath().contains("migrations/"))
                .findFirst()
                .map(Subject.OfFile::new);
    }
}
