package plumbline.app;

import javafx.application.Platform;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// Whether there is a screen, and JavaFX started accordingly.
///
/// JavaFX decides once for each process, when it loads; so all of this happens before that.
enum Display {
    SCREEN,
    HEADLESS;

    static Display detect() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean none = isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY");
        boolean forced = "Headless".equals(System.getProperty("glass.platform"));
        return forced || (linux && none) ? HEADLESS : SCREEN;
    }

    /// Starts JavaFX and waits until it is up.
    void start() {
        if (this == HEADLESS) {
            chooseHeadless();
        }
        CountDownLatch up = new CountDownLatch(1);
        try {
            Platform.startup(up::countDown);
            up.await();
        } catch (UnsupportedOperationException failure) {
            // Both come as the same type; only the text tells a missing screen from missing GTK.
            boolean screen = String.valueOf(failure.getMessage()).contains("DISPLAY");
            throw new ProblemException(
                    screen ? ProblemKind.NO_DISPLAY : ProblemKind.NO_GTK, failure);
        } catch (RuntimeException | LinkageError failure) {
            throw new ProblemException(ProblemKind.NO_GTK, failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemKind.NO_DISPLAY, failure);
        }
    }

    private static void chooseHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    private static boolean isBlank(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }
}
