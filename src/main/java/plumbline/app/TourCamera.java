package plumbline.app;

import javafx.scene.control.ButtonBase;

import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.Saving;
import plumbline.gui.picture.Picture;
import plumbline.gui.task.UiThread;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Leads a window from one thing to the next and takes pictures of it.
final class TourCamera {

    /// How many dots a picture has for each of the window: as on a fine screen.
    static final double SHARP = 2;

    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private final UiThread uiThread;
    private final Path out;
    private final double dots;
    private final List<Path> taken = new ArrayList<>();

    /// `dots` is how many a picture has for each of the window.
    TourCamera(UiThread uiThread, Path out, double dots) {
        this.uiThread = uiThread;
        this.out = out;
        this.dots = dots;
    }

    /// The files written, in their order.
    List<Path> taken() {
        return List.copyOf(taken);
    }

    /// As it is in every look.
    void everyTheme(Workbench bench, String name) throws InterruptedException, ExecutionException {
        look(bench, Theme.DARK, TextSize.PERCENT_100);
        picture(bench, name + "-dark");
        look(bench, Theme.CONTRAST, TextSize.PERCENT_100);
        picture(bench, name + "-contrast");
        look(bench, Theme.LIGHT, TextSize.PERCENT_100);
        picture(bench, name);
    }

    void look(Workbench bench, Theme theme, TextSize size)
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
    void step(Workbench bench, Runnable action) throws InterruptedException, ExecutionException {
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
    void settle(Workbench bench) throws InterruptedException, ExecutionException {
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

    static void press(Workbench bench, String button) {
        ((ButtonBase) bench.stage.getScene().lookup(button)).fire();
    }

    void picture(Workbench bench, String name) throws InterruptedException, ExecutionException {
        Picture picture = uiThread.call(() -> Picture.of(bench.stage.getScene(), dots));
        taken.add(picture.write(out.resolve(name + ".png")));
    }
}
