package plumbline.preferences.file;

import plumbline.preferences.Bookmarks;
import plumbline.preferences.Language;
import plumbline.preferences.LookChoice;
import plumbline.preferences.Person;
import plumbline.preferences.Preferences;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.Optional;

/// Preferences as a JSON object; fields that are not known here stay as they are.
final class PreferencesJson {

    private static final int FORMAT_VERSION = 1;
    private static final String VERSION = "formatVersion";
    private static final String WINDOW = "window";
    private static final String RECENT = "recent";
    private static final String REPORT = "report";
    private static final String VIEWS = "views";
    private static final String TEMPLATES = "templates";
    private static final String READING = "reading";

    private static final String KEYS = "keys";

    private static final Preferences NORMAL = Preferences.defaults();
    private static final LookChoice LOOK = NORMAL.look();
    private static final Field<Theme> THEME = Field.choice("theme", LOOK.theme());
    private static final Field<TextSize> TEXT_SIZE =
            new Field<>(
                    "textSizePercent",
                    LOOK.textSize(),
                    PreferencesJson::findTextSize,
                    size -> JsonNodeFactory.instance.numberNode(size.percent()));
    private static final Field<Boolean> REDUCED_MOTION =
            Field.flag("reducedMotion", LOOK.reducedMotion());
    private static final Field<Language> LANGUAGE = Field.choice("language", LOOK.language());
    private static final Field<String> NAME =
            Field.text("auditor", NORMAL.person().name(), Optional::of, name -> name);
    private static final Field<Boolean> KEYS_KNOWN =
            Field.flag("keysKnown", NORMAL.person().keysKnown());

    private PreferencesJson() {}

    static boolean isNewer(ObjectNode tree) {
        JsonNode version = tree.path(VERSION);
        return version.isNumber() && version.decimalValue().doubleValue() > FORMAT_VERSION;
    }

    static Preferences read(ObjectNode tree) {
        return new Preferences(
                new LookChoice(
                        THEME.in(tree),
                        TEXT_SIZE.in(tree),
                        REDUCED_MOTION.in(tree),
                        LANGUAGE.in(tree)),
                new Person(NAME.in(tree), KEYS_KNOWN.in(tree), KeysJson.read(tree.path(KEYS))),
                tree.get(WINDOW) instanceof ObjectNode window
                        ? WindowJson.read(window)
                        : NORMAL.window(),
                new Bookmarks(
                        RecentJson.read(tree.path(RECENT)),
                        ViewsJson.read(tree.path(VIEWS)),
                        TemplatesJson.read(tree.path(TEMPLATES))),
                tree.get(REPORT) instanceof ObjectNode report
                        ? ReportJson.read(report)
                        : NORMAL.report(),
                ReadingJson.read(tree.path(READING)));
    }

    /// What is wanted, laid over what is there; nothing changes that already reads as wanted.
    static ObjectNode write(Preferences wanted, ObjectNode present) {
        Preferences before = read(present);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(VERSION, FORMAT_VERSION);
        tree.setAll(present.deepCopy());
        write(wanted.look(), tree);
        write(before.person(), wanted.person(), tree);
        if (!tree.has(WINDOW) || !before.window().equals(wanted.window())) {
            WindowJson.write(wanted.window(), object(WINDOW, tree));
        }
        if (!tree.has(RECENT) || !before.recent().equals(wanted.recent())) {
            tree.set(RECENT, RecentJson.write(wanted.recent(), tree.path(RECENT)));
        }
        if (!before.report().equals(wanted.report())) {
            ReportJson.write(wanted.report(), object(REPORT, tree));
        }
        if (!before.views().equals(wanted.views())) {
            tree.set(VIEWS, ViewsJson.write(wanted.views(), tree.path(VIEWS)));
        }
        if (!before.templates().equals(wanted.templates())) {
            tree.set(TEMPLATES, TemplatesJson.write(wanted.templates(), tree.path(TEMPLATES)));
        }
        if (!before.reading().equals(wanted.reading())) {
            tree.set(READING, ReadingJson.write(wanted.reading(), tree.path(READING)));
        }
        return tree;
    }

    private static void write(LookChoice wanted, ObjectNode tree) {
        THEME.set(tree, wanted.theme());
        TEXT_SIZE.set(tree, wanted.textSize());
        REDUCED_MOTION.set(tree, wanted.reducedMotion());
        LANGUAGE.set(tree, wanted.language());
    }

    private static void write(Person before, Person wanted, ObjectNode tree) {
        KEYS_KNOWN.set(tree, wanted.keysKnown());
        if (!before.name().equals(wanted.name())) {
            NAME.set(tree, wanted.name());
        }
        if (!before.keys().equals(wanted.keys())) {
            KeysJson.write(wanted.keys(), object(KEYS, tree));
        }
    }

    /// The one that is there, for what is not known of it stays.
    private static ObjectNode object(String name, ObjectNode tree) {
        return tree.get(name) instanceof ObjectNode old ? old : tree.putObject(name);
    }

    private static Optional<TextSize> findTextSize(JsonNode node) {
        return Arrays.stream(TextSize.values())
                .filter(
                        size ->
                                node.isNumber()
                                        && node.decimalValue().doubleValue() == size.percent())
                .findFirst();
    }
}
