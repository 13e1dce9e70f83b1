package plumbline.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import plumbline.analysis.FolderReader;
import plumbline.cli.Desktop;
import plumbline.gui.dialog.SystemFileOpener;
import plumbline.gui.dialog.SystemSaveChoice;
import plumbline.gui.task.UiThread;
import plumbline.gui.workspace.Samples;
import plumbline.preferences.Language;
import plumbline.preferences.UserFolders;
import plumbline.preferences.file.LoadedPreferences;
import plumbline.preferences.file.PreferencesFile;
import plumbline.preferences.graph.GraphFile;
import plumbline.preferences.session.SessionFile;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.audit.SavedAudits;
import plumbline.words.Build;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Opens the window for the command line, and waits until it is closed.
final class WindowDesktop implements Desktop {

    private static final String AUDITS = "audits";

    private final UserFolders folders;
    private final Supplier<FolderReader> reader;
    private final UiThread uiThread = new UiThread();

    WindowDesktop(UserFolders folders, Supplier<FolderReader> reader) {
        this.folders = folders;
        this.reader = reader;
    }

    @Override
    public void open(List<Path> foldersAndAudits) {
        LogFile.open(folders.logs());
        Display display = Display.detect();
        // Nobody has to see a window that is only measured.
        if (display == Display.HEADLESS && !FirstFrame.isAllThatIsWanted()) {
            throw new ProblemException(ProblemKind.NO_DISPLAY, null);
        }
        // JavaFX takes a while to start, and for much of it nobody computes
        CompletableFuture<Kept> kept = CompletableFuture.supplyAsync(() -> Kept.in(folders));
        display.start();
        show(setup(folders, kept.join()), foldersAndAudits);
    }

    @Override
    public List<Path> auditsOf(Path folder) {
        return SavedAudits.about(folder, folders.data().resolve(AUDITS));
    }

    @Override
    public List<Path> demo(Path samples, Path out) {
        LogFile.open(folders.logs());
        List<Path> services = new Samples(samples, samples).all();
        Display display = Display.detect();
        display.start();
        if (display == Display.SCREEN) {
            show(setup(folders), services);
            return List.of();
        }
        return pictures(services, out);
    }

    /// The demo must not depend on what the person set, nor change it: it has a home of its own.
    private List<Path> pictures(List<Path> services, Path out) {
        try {
            Path home = Files.createTempDirectory("plumbline-demo");
            try {
                TourCamera camera = new TourCamera(uiThread, out, TourCamera.SHARP);
                return new PictureTour(setup(UserFolders.below(home)), uiThread, camera)
                        .take(services);
            } finally {
                forget(home);
            }
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.PICTURE_NOT_WRITTEN, failure, out);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the demo could not be shown", failure.getCause());
        } finally {
            Platform.exit();
        }
    }

    private static void forget(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void show(WindowSetup setup, List<Path> wanted) {
        CountDownLatch closed = new CountDownLatch(1);
        await(
                () -> {
                    Workbench workbench = new Workbench(new Stage(), setup);
                    workbench.stage.setOnHidden(
                            event -> {
                                workbench.close();
                                closed.countDown();
                            });
                    FirstFrame.log(workbench.stage);
                    workbench.show(wanted);
                });
        try {
            closed.await();
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private void await(Runnable action) {
        try {
            uiThread.call(
                    () -> {
                        action.run();
                        return action;
                    });
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the window could not be made", failure.getCause());
        }
    }

    private WindowSetup setup(UserFolders own) {
        return setup(own, Kept.in(own));
    }

    private WindowSetup setup(UserFolders own, Kept kept) {
        Words words = kept.words();
        // JavaFX takes its own words, such as the menu of a text field, from there
        Locale.setDefault(words.locale());
        return new WindowSetup(
                words,
                Build.read().version(),
                Clock.system(ZoneId.systemDefault()),
                kept.file(),
                new SessionFile(own.data().resolve("sessions.json")),
                new GraphFile(own.data().resolve("graphs.json")),
                kept.loaded(),
                Path.of(System.getProperty("plumbline.samples", "sample-projects")),
                own.data().resolve("samples"),
                own.data().resolve("pictures"),
                own.data().resolve(AUDITS),
                reader,
                stage -> new SystemSaveChoice(stage, words),
                new SystemFileOpener());
    }

    /// What a person set, and the words that it is shown in.
    private record Kept(PreferencesFile file, LoadedPreferences loaded, Words words) {

        static Kept in(UserFolders own) {
            PreferencesFile file = new PreferencesFile(own.config().resolve("preferences.json"));
            LoadedPreferences loaded = file.load();
            Language language = loaded.preferences().look().language();
            Locale display = Locale.getDefault(Locale.Category.DISPLAY);
            return new Kept(file, loaded, WindowWords.of(language, display));
        }
    }
}
