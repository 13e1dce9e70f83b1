package plumbline.gui.settings;

import plumbline.gui.keymap.KeyAction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A line of the keys: what is done, where, and the caps of each key that does it.
///
/// `changed` says that a person chose them, `clash` that one of them does something else there too.
record KeyRow(
        KeyAction action,
        String title,
        String place,
        List<List<String>> fixed,
        List<List<String>> keys,
        boolean changed,
        boolean clash) {

    boolean matches(String query) {
        String text =
                String.join(
                                " ",
                                Stream.concat(
                                                Stream.of(title, place),
                                                Stream.concat(fixed.stream(), keys.stream())
                                                        .map(each -> String.join("+", each)))
                                        .toList())
                        .toLowerCase(Locale.ROOT);
        return Stream.of(query.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    /// What is read aloud.
    String spoken() {
        return title
                + ", "
                + place
                + ", "
                + String.join(
                        ", ",
                        Stream.concat(fixed.stream(), keys.stream())
                                .map(each -> String.join(" ", each))
                                .toList());
    }
}
