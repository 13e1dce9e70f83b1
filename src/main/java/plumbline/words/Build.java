package plumbline.words;

import java.util.Locale;
import java.util.ResourceBundle;

/// What this copy of Plumbline is: its own version, and that of the JavaFX shipped with it.
public record Build(String version, String javafx) {

    private static final String BUNDLE = "plumbline.build";

    public static Build read() {
        ResourceBundle numbers = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        return new Build(numbers.getString("version"), numbers.getString("javafx"));
    }
}
