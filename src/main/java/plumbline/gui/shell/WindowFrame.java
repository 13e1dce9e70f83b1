package plumbline.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Appearance;
import plumbline.gui.style.Motion;
import plumbline.gui.workspace.LivePreferences;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.preferences.LookChoice;
import plumbline.words.Words;

import java.util.List;

/// The window as the system shows it: its scene, its look, its title and its icons.
public final class WindowFrame {

    private static final List<String> ICONS =
            List.of(
                    "plumbline-16.png",
                    "plumbline-32.png",
                    "plumbline-64.png",
                    "plumbline-256.png");

    private final Stage stage;
    private final Motion motion;
    private final Words words;
    private final Appearance appearance = new Appearance();

    public WindowFrame(Stage stage, Motion motion, Words words) {
        this.stage = stage;
        this.motion = motion;
        this.words = words;
    }

    /// Shows that in it from now on.
    public void fill(
            Shell shell, LiveKeys keys, OpenWorkspace workspace, LivePreferences preferences) {
        Scene scene = new Scene(shell);
        new Keys(scene, keys).install();
        appearance.dress(scene);
        preferences.property().subscribe(now -> wear(now.look()));
        stage.setScene(scene);
        ICONS.forEach(file -> stage.getIcons().add(icon(file)));
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.titleProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        workspace.folders().isEmpty()
                                                ? words.get("app.name")
                                                : words.get("app.title", workspace.name()),
                                workspace.folders()));
    }

    private static Image icon(String file) {
        return new Image(
                WindowFrame.class.getResource("/plumbline/icons/" + file).toExternalForm());
    }

    private void wear(LookChoice look) {
        appearance.set(look.theme(), look.textSize());
        motion.reduce(look.reducedMotion());
    }
}
