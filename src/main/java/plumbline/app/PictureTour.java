package plumbline.app;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.Saving;
import plumbline.gui.dialog.ProblemSheet;
import plumbline.gui.inspector.DiscussionViewModel;
import plumbline.gui.inspector.InspectorTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.picture.Picture;
import plumbline.gui.settings.Section;
import plumbline.gui.task.UiThread;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.problem.Problem;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.decision.Cell;
import plumbline.review.decision.EvidenceItem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Walks through the main screens of a real workbench and takes a picture of each.
final class PictureTour {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final double SHARP = 2;
    private static final int LATER_STEPS = 4;
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private final WindowSetup setup;
    private final UiThread uiThread;
    private final Path out;
    private final List<Path> taken = new ArrayList<>();

    PictureTour(WindowSetup setup, UiThread uiThread, Path out) {
        this.setup = setup;
        this.uiThread = uiThread;
        this.out = out;
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
        return List.copyOf(taken);
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
        look(bench, Theme.LIGHT, TextSize.PERCENT_100);
        step(bench, () -> bench.doors.open(services));
        step(bench, () -> firstMigration(bench).ifPresent(bench.selection::select));
        everyTheme(bench, "overview");
        step(bench, () -> firstMigration(bench).ifPresent(bench.navigator::preview));
        everyTheme(bench, "document");
        auditPlaces(bench);
        step(bench, () -> bench.navigator.go(Place.TIMELINE));
        picture(bench, "place-to-come");
        for (String sheet : List.of("palette", "about")) {
            sheet(bench, sheet, sheet, () -> {});
        }
        sheets(bench);
        step(bench, () -> ProblemSheet.showOn(bench.overlay, problem(), setup.words()));
        picture(bench, "problem");
        step(bench, bench.overlay::hide);
        look(bench, Theme.LIGHT, TextSize.PERCENT_200);
        step(bench, () -> bench.navigator.go(Place.OVERVIEW));
        picture(bench, "overview-200-percent");
        step(bench, () -> bench.commands.get("command.close-workspace").run());
        everyTheme(bench, "start");
        look(bench, Theme.LIGHT, TextSize.PERCENT_150);
        picture(bench, "start-150-percent");
    }

    /// The places where an audit is done, with some of it decided.
    private void auditPlaces(Workbench bench) throws InterruptedException, ExecutionException {
        settle(bench);
        step(bench, () -> bench.navigator.go(Place.REVIEW));
        picture(bench, "review-open");
        step(bench, new TourDecisions(bench.audit)::make);
        settle(bench);
        step(bench, () -> firstFailing(bench).ifPresent(bench.screens.review::go));
        everyTheme(bench, "review");
        step(bench, bench.screens.review::turn);
        picture(bench, "review-by-check");
        inspector(bench);
        step(bench, bench.screens.review::turn);
        step(bench, () -> bench.filter.textProperty().set("open:no sev>=high status:fail"));
        picture(bench, "review-filter");
        step(bench, () -> bench.filter.textProperty().set(""));
        for (Place place : List.of(Place.MATRIX, Place.FINDINGS, Place.REPORTS)) {
            step(bench, () -> bench.navigator.go(place));
            settle(bench);
            everyTheme(bench, place.name().toLowerCase(Locale.ROOT));
        }
        catalogue(bench);
        step(bench, () -> bench.navigator.go(Place.REPORTS));
        step(bench, () -> press(bench, "#reports-purpose-working-copy"));
        picture(bench, "reports-workbook");
        importPlace(bench);
        step(bench, () -> bench.navigator.go(Place.COMPARE));
        picture(bench, "compare-nothing");
    }

    /// The sheets that are looked at most, in every theme.
    private void sheets(Workbench bench) throws InterruptedException, ExecutionException {
        for (Theme theme : List.of(Theme.DARK, Theme.CONTRAST, Theme.LIGHT)) {
            look(bench, theme, TextSize.PERCENT_100);
            String end = theme == Theme.LIGHT ? "" : "-" + theme.name().toLowerCase(Locale.ROOT);
            sheet(bench, "keys", "keys" + end, () -> {});
            for (Section each : Section.values()) {
                String name = "settings-" + each.name().toLowerCase(Locale.ROOT) + end;
                sheet(bench, "settings", name, () -> choose(bench, each));
            }
            sheet(bench, "settings", "settings-conflict" + end, () -> clash(bench));
            sheet(bench, "history", "history" + end, () -> {});
            sheet(bench, "history", "history-back" + end, () -> back(bench));
        }
    }

    private static void choose(Workbench bench, Section section) {
        if (bench.stage.getScene().lookup("#settings-sections") instanceof ListView<?> list) {
            list.getSelectionModel().select(list.getItems().indexOf(section));
        }
    }

    /// Wants a key for the first verdict that means something else already.
    private static void clash(Workbench bench) {
        choose(bench, Section.KEYS);
        press(bench, "#settings-keys-change");
        Node waiting = bench.stage.getScene().lookup("#settings-keys-waiting");
        waiting.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "c",
                        "c",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /// Looks at the way back to an earlier step.
    private static void back(Workbench bench) {
        if (bench.stage.getScene().lookup("#steps-table") instanceof TableView<?> table) {
            table.getSelectionModel().select(LATER_STEPS);
            press(bench, "#steps-back");
        }
    }

    private void sheet(Workbench bench, String sheet, String name, Runnable first)
            throws InterruptedException, ExecutionException {
        step(bench, () -> bench.commands.get("command." + sheet).run());
        settle(bench);
        step(bench, first);
        settle(bench);
        picture(bench, name);
        step(bench, bench.overlay::hide);
    }

    /// What is asked, with one check of its own, one that is not asked, and one that weighs more.
    private void catalogue(Workbench bench) throws InterruptedException, ExecutionException {
        step(bench, () -> bench.commands.get("command.catalogue").run());
        step(
                bench,
                () ->
                        firstFailing(bench)
                                .ifPresent(each -> bench.screens.catalogue.show(each.check())));
        settle(bench);
        everyTheme(bench, "catalogue");
        step(bench, () -> bench.screens.catalogue.show("own/restore-rehearsed"));
        picture(bench, "catalogue-own");
        step(bench, () -> bench.screens.catalogue.show("rollback-communication"));
        picture(bench, "catalogue-not-asked");
        step(bench, () -> press(bench, "#catalogue-new"));
        picture(bench, "catalogue-own-check");
        step(bench, () -> press(bench, "#own-check-cancel"));
        step(bench, () -> press(bench, "#catalogue-side-profile"));
        everyTheme(bench, "catalogue-profile");
    }

    /// An audit made by hand comes in, as far as the step before it changes anything.
    private void importPlace(Workbench bench) throws InterruptedException, ExecutionException {
        TourImport old = new TourImport(bench, setup.samples());
        if (old.isThere()) {
            step(bench, old::read);
            picture(bench, "import-read");
            step(bench, () -> press(bench, "#imports-next"));
            picture(bench, "import-match");
            step(bench, () -> press(bench, "#imports-next"));
            everyTheme(bench, "import-reconcile");
            step(bench, () -> press(bench, "#imports-evidence-side"));
            picture(bench, "import-evidence");
            step(bench, () -> press(bench, "#imports-next"));
            settle(bench);
            picture(bench, "import-apply");
        }
    }

    /// Each part of what is known of a cell.
    private void inspector(Workbench bench) throws InterruptedException, ExecutionException {
        DiscussionViewModel discussion = bench.screens.inspecting.model.parts().discussion();
        for (String said :
                List.of("Is price_history large by now?", "No: 20 rows, see the dump.")) {
            step(bench, () -> discussion.draftProperty().set(said));
            step(bench, discussion::send);
        }
        for (InspectorTab tab : InspectorTab.values()) {
            step(bench, () -> bench.screens.inspecting.begin(tab));
            settle(bench);
            everyTheme(bench, "inspector-" + tab.name().toLowerCase(Locale.ROOT));
        }
        step(bench, bench.screens.inspecting::attachHere);
        everyTheme(bench, "attach");
        step(bench, () -> bench.screens.inspecting.model.attach(EvidenceItem.Kind.COMMAND));
        picture(bench, "attach-command");
        step(
                bench,
                () ->
                        bench.screens
                                .review
                                .findRow()
                                .ifPresent(
                                        each -> bench.screens.inspecting.dispose(List.of(each))));
        picture(bench, "dispose");
        step(bench, () -> bench.screens.inspecting.begin(InspectorTab.EVIDENCE));
        step(bench, () -> bench.screens.review.findRow().ifPresent(bench.screens.inspecting::peek));
        picture(bench, "inspector-peek");
        step(bench, bench.overlay::hide);
    }

    private static Optional<Cell> firstFailing(Workbench bench) {
        return bench.audit.rows().stream()
                .filter(each -> each.state().findStatus().filter(Status.FAIL::equals).isPresent())
                .map(AuditRow::cell)
                .findFirst();
    }

    private void everyTheme(Workbench bench, String name)
            throws InterruptedException, ExecutionException {
        look(bench, Theme.DARK, TextSize.PERCENT_100);
        picture(bench, name + "-dark");
        look(bench, Theme.CONTRAST, TextSize.PERCENT_100);
        picture(bench, name + "-contrast");
        look(bench, Theme.LIGHT, TextSize.PERCENT_100);
        picture(bench, name);
    }

    private void look(Workbench bench, Theme theme, TextSize size)
            throws InterruptedException, ExecutionException {
        step(
                bench,
                () ->
                        bench.preferences.change(
                                before ->
                                        before.withTheme(theme)
                                                .withTextSize(size)
                                                .withReducedMotion(true)));
    }

    /// Does one thing as a person would, and waits until all that follows from it is done.
    private void step(Workbench bench, Runnable action)
            throws InterruptedException, ExecutionException {
        uiThread.call(
                () -> {
                    action.run();
                    return bench;
                });
        while (!uiThread.call(() -> isDone(bench))) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /// Waits until all that was decided is saved, and what follows from it is shown.
    private void settle(Workbench bench) throws InterruptedException, ExecutionException {
        while (!uiThread.call(() -> bench.audit.stateProperty().get() instanceof AuditState.Open)) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        step(bench, () -> bench.audit.ask(all -> all.actions().size(), answer::complete));
        answer.get();
    }

    private static boolean isDone(Workbench bench) {
        return bench.taskList.running().isEmpty()
                && !bench.screens.pages.isReading()
                && !(bench.audit.savingProperty().get() instanceof Saving.UnderWay);
    }

    private static void press(Workbench bench, String button) {
        ((ButtonBase) bench.stage.getScene().lookup(button)).fire();
    }

    private void picture(Workbench bench, String name)
            throws InterruptedException, ExecutionException {
        Picture picture = uiThread.call(() -> Picture.of(bench.stage.getScene(), SHARP));
        taken.add(picture.write(out.resolve(name + ".png")));
    }

    private Problem problem() {
        Path gone = Path.of("services", "auth-service");
        return Problem.of(
                new ProblemException(ProblemKind.FOLDER_NOT_READABLE, null, gone), setup.words());
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
