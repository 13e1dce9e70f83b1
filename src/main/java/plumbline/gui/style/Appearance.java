package plumbline.gui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Scene;

import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Dresses scenes: theme, text size, style sheets. All scenes change together.
public final class Appearance {

    private static final String FOLDER = "/plumbline/styles/";
    private static final List<String> BEFORE_LOOK = List.of("tokens.css");
    private static final List<String> AFTER_LOOK =
            List.of(
                    "controlsfx.css",
                    "text.css",
                    "controls.css",
                    "tables.css",
                    "shell.css",
                    "panes.css",
                    "scope.css",
                    "overlays.css",
                    "settings.css",
                    "steps.css",
                    "unread.css",
                    "joining.css",
                    "vast.css",
                    "start.css",
                    "overview.css",
                    "review.css",
                    "compare.css",
                    "catalogue.css",
                    "findings.css",
                    "imports.css",
                    "reports.css",
                    "matrix.css",
                    "timeline.css",
                    "graph.css",
                    "schema.css",
                    "inspector.css",
                    "focus.css",
                    "tight.css");

    private final List<Scene> scenes = new ArrayList<>();
    private final ObjectBinding<Look> system = SystemLook.watch();
    private Theme theme = Theme.SYSTEM;
    private TextSize textSize = TextSize.PERCENT_100;

    public Appearance() {
        system.addListener((source, before, now) -> apply());
    }

    /// Dresses a scene now, and whenever something changes.
    public void dress(Scene scene) {
        scenes.add(scene);
        apply();
    }

    public void set(Theme wantedTheme, TextSize wantedSize) {
        theme = wantedTheme;
        textSize = wantedSize;
        apply();
    }

    private void apply() {
        Look now =
                switch (theme) {
                    case SYSTEM -> system.get();
                    case LIGHT -> Look.LIGHT;
                    case DARK -> Look.DARK;
                    case CONTRAST -> Look.CONTRAST;
                };
        Application.setUserAgentStylesheet(
                (now.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scenes.forEach(scene -> dress(scene, now));
    }

    private void dress(Scene scene, Look now) {
        List<String> sheets =
                Stream.of(BEFORE_LOOK.stream(), Stream.of(now.sheet()), AFTER_LOOK.stream())
                        .flatMap(names -> names)
                        .map(Appearance::location)
                        .toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith("zoom-"));
        classes.add("zoom-" + textSize.percent());
    }

    private static String location(String sheet) {
        URL found = Appearance.class.getResource(FOLDER + sheet);
        if (found == null) {
            throw new IllegalStateException("not on the class path: " + FOLDER + sheet);
        }
        return found.toExternalForm();
    }
}
