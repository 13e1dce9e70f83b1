package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Saving;
import plumbline.gui.inspector.InspectorTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.settings.Section;
import plumbline.gui.workspace.Samples;
import plumbline.preferences.TextSize;
import plumbline.review.decision.EvidenceItem;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Every place and every sheet, with small and with large text: all is named, says what it is, is
/// reached by keys, and can be read. Each language is walked through all places in the smallest and
/// the largest size, by F6 in the first of them; forms and sheets in the one that strains them
/// most, German at its largest.
final class EveryScreenTest {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> looked = new TreeSet<>();
    private @Nullable Workbench opened;

    private void open(Locale language, TextSize size) throws Exception {
        FxToolkit.registerPrimaryStage();
        opened =
                WaitForAsyncUtils.asyncFx(
                                () ->
                                        WindowFixture.open(
                                                new Stage(),
                                                home,
                                                Words.of(language),
                                                AuditFixture::reader))
                        .get();
        driver().waitForWork();
        robot.interact(
                () -> {
                    bench().stage.setWidth(WIDTH);
                    bench().stage.setHeight(HEIGHT);
                    bench().preferences.change(before -> before.withTextSize(size));
                });
    }

    @AfterEach
    void close() {
        driver().close();
    }

    private Workbench bench() {
        return Objects.requireNonNull(opened);
    }

    private WindowDriver driver() {
        return new WindowDriver(bench(), robot);
    }

    @ParameterizedTest(name = "{0}, {1}, then {2}")
    @CsvSource({"en, PERCENT_100, PERCENT_200", "de, PERCENT_200, PERCENT_100"})
    void everythingIsNamedReachedAndReadable(String language, TextSize size, TextSize other)
            throws Exception {
        open(Locale.of(language), size);
        look("start");
        openServices();
        placesAndPanes();
        if (size == TextSize.PERCENT_200) {
            inspector();
            sheets();
        }
        placesIn(other);

        assertThat(String.join("\n", faults)).isEmpty();
    }

    /// Every place, with all panes of it by F6.
    private void placesAndPanes() throws Exception {
        for (Place place : Place.values()) {
            at(place.name(), () -> bench().navigator.go(place));
            panes(place.name());
        }
        at("timeline", () -> bench().navigator.go(Place.TIMELINE));
        at("timeline list", () -> TourCamera.press(bench(), "#timeline-list"));
        at("catalogue", () -> bench().commands.get("command.catalogue").run());
        at("catalogue profile", () -> TourCamera.press(bench(), "#catalogue-side-profile"));
        at("import", new TourImport(bench(), WindowFixture.SAMPLES)::read);
        for (String step : List.of("match", "reconcile", "apply")) {
            at("import " + step, () -> TourCamera.press(bench(), "#imports-next"));
            panes("import " + step);
        }
    }

    private void placesIn(TextSize size) throws Exception {
        robot.interact(() -> bench().preferences.change(now -> now.withTextSize(size)));
        for (Place place : Place.values()) {
            at(place + " in " + size, () -> bench().navigator.go(place));
        }
    }

    private void panes(String screen) {
        robot.interact(
                () ->
                        new PaneWalk(
                                        bench().stage.getScene(),
                                        looked,
                                        bench().commands.get("command.next-pane")::run)
                                .faults()
                                .forEach(each -> faults.add(screen + ": " + each)));
    }

    private void openServices() throws Exception {
        Samples samples = new Samples(WindowFixture.SAMPLES, home.resolve("samples"));
        List<Path> all =
                samples.copyAll().stream().filter(each -> each.endsWith("order-service")).toList();
        robot.interact(() -> bench().doors.open(all));
        waitFor(() -> !bench().audit.rows().isEmpty());
        at("decided", () -> new TourDecisions(bench().audit).make());
    }

    private void inspector() throws Exception {
        at("review", () -> bench().navigator.go(Place.REVIEW));
        AuditRow row =
                bench().audit.rows().stream()
                        .filter(each -> !each.state().evidence().isEmpty())
                        .findFirst()
                        .orElseThrow();
        at("cell", () -> bench().screens.review.go(row.cell()));
        at("by check", bench().screens.review::turn);
        for (InspectorTab tab : InspectorTab.values()) {
            at(tab.name(), () -> bench().screens.inspecting.begin(tab));
        }
        for (EvidenceItem.Kind kind : EvidenceItem.Kind.values()) {
            at("attach " + kind, () -> bench().screens.inspecting.model.attach(kind));
        }
        at("dispose", () -> bench().screens.inspecting.dispose(List.of(row)));
        at("evidence", () -> bench().screens.inspecting.begin(InspectorTab.EVIDENCE));
    }

    private void sheets() throws Exception {
        for (String sheet : List.of("palette", "keys", "about", "history")) {
            at(sheet, () -> bench().commands.get("command." + sheet).run());
            robot.interact(bench().overlay::hide);
        }
        robot.interact(() -> bench().commands.get("command.settings").run());
        for (Section section : Section.values()) {
            at(
                    "settings " + section,
                    () ->
                            robot.lookup("#settings-sections")
                                    .<Section>queryListView()
                                    .getSelectionModel()
                                    .select(section));
        }
        robot.interact(bench().overlay::hide);
        at("editor", bench().screens.inspecting.places::chooseEditor);
        robot.interact(bench().overlay::hide);
    }

    private void at(String screen, Runnable way) throws Exception {
        robot.interact(way);
        driver().waitForWork();
        waitFor(() -> !(bench().audit.savingProperty().get() instanceof Saving.UnderWay));
        look(screen);
    }

    private void look(String screen) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    bench().stage.getScene().getRoot().applyCss();
                    bench().stage.getScene().getRoot().layout();
                    new ScreenFaults(bench().stage.getScene())
                            .all()
                            .forEach(each -> faults.add(screen + ": " + each));
                });
    }

    private static void waitFor(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(what).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
