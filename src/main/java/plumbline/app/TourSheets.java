package plumbline.app;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.analysis.profile.ForcedFile;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.inspector.DiscussionViewModel;
import plumbline.gui.inspector.InspectorTab;
import plumbline.gui.joining.JoiningView;
import plumbline.gui.navigation.Place;
import plumbline.gui.settings.Section;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.review.catalogue.Adjust;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/// Takes pictures of what lies over the window and beside it: its sheets, and the inspector.
///
/// @param copies where it copies a sample that it changes
record TourSheets(TourCamera camera, Path copies) {

    private static final int LATER_STEPS = 4;
    private static final String DROPPING = "catalog";
    private static final String LARGE = "dump.sql";
    private static final String ROW = "INSERT INTO products (name) VALUES ('Cable drum, 50 m');\n";
    private static final String GOING =
            "src/main/resources/db/changelog/2025/2025-10-20-stock.yaml";

    /// The sheets that are looked at most, in every theme.
    void take(Workbench bench) throws InterruptedException, ExecutionException {
        for (Theme theme : List.of(Theme.DARK, Theme.CONTRAST, Theme.LIGHT)) {
            camera.look(bench, theme, TextSize.PERCENT_100);
            String end = theme == Theme.LIGHT ? "" : "-" + theme.name().toLowerCase(Locale.ROOT);
            sheet(bench, "keys", "keys" + end, () -> {});
            for (Section each : Section.values()) {
                String name = "settings-" + each.name().toLowerCase(Locale.ROOT) + end;
                sheet(bench, "settings", name, () -> choose(bench, each));
            }
            sheet(bench, "settings", "settings-conflict" + end, () -> clash(bench));
            sheet(bench, "history", "history" + end, () -> {});
            sheet(bench, "unread", "unread" + end, () -> {});
            sheet(bench, "unread", "unread-aside" + end, () -> ignore(bench));
            sheet(bench, "history", "history-back" + end, () -> back(bench));
        }
        joining(bench);
    }

    /// Another copy of the audit, before it is brought together with this one.
    private void joining(Workbench bench) throws InterruptedException, ExecutionException {
        Path[] copy = new Path[1];
        camera.step(bench, () -> copy[0] = new TourDecisions(bench.audit).copyOfAnother());
        camera.settle(bench);
        sheet(bench, "joining", "joining-nothing", () -> {});
        for (Theme theme : List.of(Theme.DARK, Theme.CONTRAST, Theme.LIGHT)) {
            camera.look(bench, theme, TextSize.PERCENT_100);
            String end = theme == Theme.LIGHT ? "" : "-" + theme.name().toLowerCase(Locale.ROOT);
            sheet(bench, "joining", "joining" + end, () -> look(bench, copy[0]));
        }
        camera.look(bench, Theme.LIGHT, TextSize.PERCENT_200);
        sheet(bench, "joining", "joining-200-percent", () -> look(bench, copy[0]));
        camera.look(bench, Theme.LIGHT, TextSize.PERCENT_100);
    }

    private static void look(Workbench bench, Path copy) {
        if (bench.stage.getScene().lookup("#joining") instanceof JoiningView view) {
            view.look(copy);
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
        TourCamera.press(bench, "#settings-keys-change");
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
            TourCamera.press(bench, "#steps-back");
        }
    }

    /// Sets the first statement aside that is open.
    private static void ignore(Workbench bench) {
        if (bench.stage.getScene().lookup("#unread-reason") instanceof TextField reason) {
            reason.setText("A command of the test tool; production never runs it");
            TourCamera.press(bench, "#unread-save");
        }
    }

    void sheet(Workbench bench, String sheet, String name, Runnable first)
            throws InterruptedException, ExecutionException {
        camera.step(bench, () -> bench.commands.get("command." + sheet).run());
        camera.settle(bench);
        camera.step(bench, first);
        camera.settle(bench);
        camera.picture(bench, name);
        camera.step(bench, bench.overlay::hide);
    }

    /// A way between boxes of the graph, and several that are chosen.
    void graph(Workbench bench) throws InterruptedException, ExecutionException {
        Node canvas = bench.stage.getScene().lookup("#graph-canvas");
        camera.step(bench, () -> search(bench, "reservation_items"));
        camera.step(bench, () -> TourCamera.press(bench, "#graph-way"));
        camera.step(bench, () -> search(bench, "tickets"));
        camera.step(bench, () -> TourCamera.press(bench, "#graph-way"));
        camera.everyTheme(bench, "graph-way");
        camera.step(bench, () -> TourCamera.press(bench, "#graph-way-close"));
        camera.step(bench, () -> press(canvas, KeyCode.LEFT));
        camera.step(bench, () -> press(canvas, KeyCode.DOWN));
        camera.picture(bench, "graph-several");
    }

    /// Tables that were dropped later, in the time in which they were there; and what is gone since
    /// it was drawn.
    void past(Workbench bench, Path samples) throws InterruptedException, ExecutionException {
        Path sample = samples.resolve(DROPPING);
        if (!Files.isDirectory(sample)) {
            return;
        }
        Path copy = copy(sample);
        camera.step(bench, () -> bench.doors.open(List.of(copy)));
        camera.settle(bench);
        camera.step(bench, () -> bench.navigator.go(Place.TIMELINE));
        camera.step(bench, () -> bench.navigator.go(Place.GRAPH));
        camera.step(bench, () -> TourCamera.press(bench, "#graph-everything"));
        camera.step(bench, () -> bench.filter.textProperty().set("order:2..8"));
        camera.settle(bench);
        camera.everyTheme(bench, "graph-dropped");
        camera.step(bench, () -> bench.filter.leaveTime());
        camera.step(bench, () -> readWithout(bench, copy.resolve(GOING)));
        camera.settle(bench);
        camera.everyTheme(bench, "graph-gone");
        large(bench, copy.resolve(LARGE));
        camera.step(bench, () -> bench.commands.get("command.close-workspace").run());
    }

    private Path copy(Path sample) {
        try (Stream<Path> all = Files.walk(sample)) {
            Path copy = Files.createDirectories(copies).resolve(DROPPING);
            for (Path each : all.toList()) {
                Files.copy(each, copy.resolve(sample.relativize(each)));
            }
            Files.writeString(copy.resolve(LARGE), ROW.repeat(100_000));
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A file that is shown by parts.
    private void large(Workbench bench, Path file) throws InterruptedException, ExecutionException {
        String key = ForcedFile.key(DROPPING + "/" + file.getFileName());
        Decision.Setting yes = new Decision.Setting(ForcedFile.YES, "the stock of one shop");
        camera.step(bench, () -> bench.audit.perform(new Adjust(List.of(key), yes)));
        camera.settle(bench);
        camera.step(bench, () -> bench.screens.preview(file, 60_000, 60_002));
        camera.everyTheme(bench, "document-part");
    }

    private static void readWithout(Workbench bench, Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        bench.commands.get("command.read-again").run();
    }

    private static void search(Workbench bench, String name) {
        if (bench.stage.getScene().lookup("#graph-search") instanceof TextField field) {
            field.setText(name);
            field.fireEvent(new ActionEvent());
        }
    }

    /// With Shift.
    private static void press(Node node, KeyCode code) {
        node.requestFocus();
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
    }

    /// A drawing in the preview of a report.
    void drawnReport(Workbench bench) throws InterruptedException, ExecutionException {
        camera.step(bench, () -> TourCamera.press(bench, "#reports-pictures-timeline"));
        camera.settle(bench);
        camera.step(
                bench,
                () -> {
                    if (bench.stage.getScene().lookup("#reports-pages") instanceof TabPane pages) {
                        pages.getSelectionModel().selectLast();
                    }
                });
        camera.everyTheme(bench, "reports-drawn");
        camera.step(bench, () -> TourCamera.press(bench, "#reports-pictures-timeline"));
    }

    /// Each part of what is known of a cell.
    void inspector(Workbench bench) throws InterruptedException, ExecutionException {
        DiscussionViewModel discussion = bench.screens.inspecting.model.parts().discussion();
        for (String said :
                List.of("Is price_history large by now?", "No: 20 rows, see the dump.")) {
            camera.step(bench, () -> discussion.draftProperty().set(said));
            camera.step(bench, discussion::send);
        }
        for (InspectorTab tab : InspectorTab.values()) {
            camera.step(bench, () -> bench.screens.inspecting.begin(tab));
            camera.settle(bench);
            camera.everyTheme(bench, "inspector-" + tab.name().toLowerCase(Locale.ROOT));
        }
        camera.step(bench, bench.screens.inspecting::attachHere);
        camera.everyTheme(bench, "attach");
        camera.step(bench, () -> bench.screens.inspecting.model.attach(EvidenceItem.Kind.COMMAND));
        camera.picture(bench, "attach-command");
        camera.step(bench, () -> bench.screens.inspecting.model.attach(EvidenceItem.Kind.FILE));
        camera.everyTheme(bench, "attach-file");
        camera.step(
                bench,
                () ->
                        bench.screens
                                .review
                                .findRow()
                                .ifPresent(
                                        each -> bench.screens.inspecting.dispose(List.of(each))));
        camera.picture(bench, "dispose");
        camera.step(bench, () -> bench.screens.inspecting.begin(InspectorTab.EVIDENCE));
        camera.step(
                bench,
                () -> bench.screens.review.findRow().ifPresent(bench.screens.inspecting::peek));
        camera.picture(bench, "inspector-peek");
        camera.step(bench, bench.overlay::hide);
    }

    /// How much of the height the cards have.
    private static void share(Workbench bench, double cards) {
        if (bench.stage.getScene().lookup("#inspector-evidence") instanceof SplitPane pane) {
            pane.setDividerPositions(cards);
        }
    }

    /// Evidence of a cell that does not hold any more, in all ways, and who may open files.
    void stale(Workbench bench) throws InterruptedException, ExecutionException {
        Optional<AuditRow> row =
                bench.audit.rows().stream()
                        .filter(each -> each.state().evidence().size() == 1)
                        .filter(each -> each.state().evidence().getFirst().item().anchor() != null)
                        .findFirst();
        if (row.isPresent()) {
            camera.step(bench, () -> new TourDecisions(bench.audit).loseTrack(row.get()));
            camera.settle(bench);
            camera.step(bench, () -> bench.screens.review.go(row.get().cell()));
            camera.step(bench, () -> bench.screens.inspecting.begin(InspectorTab.EVIDENCE));
            camera.settle(bench);
            camera.step(bench, () -> share(bench, 1));
            camera.everyTheme(bench, "inspector-stale");
            camera.step(bench, () -> share(bench, 0.55));
        }
        camera.step(bench, bench.screens.inspecting.places::chooseEditor);
        camera.picture(bench, "editor");
        camera.step(bench, bench.overlay::hide);
    }
}
