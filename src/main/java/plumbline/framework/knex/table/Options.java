package plumbline.framework.knex.table;

import plumbline.framework.script.Settings;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// Reads the object of options that a builder’s methods take last.
final class Options {

    private Options() {}

    static Optional<String> findText(Value options, String name) {
        return Texts.findKnown(Settings.member(options, name));
    }

    static boolean is(Value options, String name, boolean wanted) {
        return Settings.member(options, name) instanceof Value.Bool(boolean value)
                && value == wanted;
    }

    /// A name that is given as such, or as an option under one of these names.
    static Optional<String> findName(Value given, String... names) {
        if (given instanceof Value.Text text) {
            return Optional.of(text.content().display());
        }
        for (String name : names) {
            if (Settings.member(given, name) instanceof Value.Text text) {
                return Optional.of(text.content().display());
            }
        }
        return Optional.empty();
    }
}
