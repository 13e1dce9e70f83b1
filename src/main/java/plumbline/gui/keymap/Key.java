package plumbline.gui.keymap;

import javafx.scene.input.KeyCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A key in the one way it is written: the sign that it types, or `Space`, or what is held down and
/// pressed, `Shortcut+Shift+Z`, `Alt+Down`, `F5`, as JavaFX reads it.
///
/// A sign is the same on every keyboard, wherever it stands there.
public record Key(String text) {

    static final String SPACE = "Space";

    private static final List<String> HELD = List.of("Shortcut", "Alt", "Shift");

    /// What moves, confirms and leaves, everywhere and whatever else is held down.
    private static final Set<String> FOR_WAYS = Set.of("Enter", "Esc", "Tab", "Backspace");

    private static final Set<String> FOR_STEPS =
            Set.of("Left", "Right", "Up", "Down", "Home", "End", "Page Up", "Page Down");

    /// What texts are edited with.
    private static final Set<String> FOR_TEXT =
            Set.of("Shortcut+A", "Shortcut+C", "Shortcut+V", "Shortcut+X", "Delete");

    private static final String VERDICTS = "01234";

    /// What a text says, if it is written as a key is.
    public static Optional<Key> find(String text) {
        if (text.equals(" ") || text.equals(SPACE)) {
            return Optional.of(new Key(SPACE));
        }
        if (text.codePointCount(0, text.length()) == 1) {
            return Character.isISOControl(text.codePointAt(0)) || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Key(text.toLowerCase(Locale.ROOT)));
        }
        List<String> parts = Arrays.asList(text.split("\\+", -1));
        KeyCode pressed = KeyCode.getKeyCode(parts.getLast());
        List<String> held = parts.subList(0, parts.size() - 1);
        return pressed == null || !HELD.containsAll(held)
                ? Optional.empty()
                : Optional.of(held(held, pressed)).filter(_ -> !types(held, pressed));
    }

    /// Whether pressing it writes something.
    static boolean types(List<String> held, KeyCode pressed) {
        boolean named =
                pressed.isFunctionKey()
                        || pressed.isNavigationKey()
                        || switch (pressed) {
                            case ENTER, ESCAPE, TAB, BACK_SPACE, DELETE, INSERT -> true;
                            default -> false;
                        };
        return !named && !held.contains("Shortcut") && !held.contains("Alt");
    }

    /// One that the code knows to be a key.
    static Key of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("no key: " + text));
    }

    static List<Key> all(String... texts) {
        return Arrays.stream(texts).map(Key::of).toList();
    }

    static Key held(List<String> held, KeyCode pressed) {
        List<String> parts = new ArrayList<>(HELD.stream().filter(held::contains).toList());
        parts.add(pressed.getName());
        return new Key(String.join("+", parts));
    }

    /// Whether it types something, which it does only where nobody writes.
    public boolean isTyped() {
        return text.equals(SPACE) || text.codePointCount(0, text.length()) == 1;
    }

    /// Whether nobody can give it another meaning.
    public boolean isFixed() {
        String pressed = text.substring(text.lastIndexOf('+') + 1);
        boolean bare = text.equals(pressed) || text.equals("Shift+" + pressed);
        return FOR_WAYS.contains(pressed)
                || FOR_TEXT.contains(text)
                || (bare && FOR_STEPS.contains(pressed))
                || text.equals("Alt+Up")
                || text.equals("Alt+Down")
                || (isTyped() && VERDICTS.contains(text));
    }
}
