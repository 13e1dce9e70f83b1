package plumbline.preferences;

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

    private static final Preferences NORMAL = Preferences.defaults();
    private static final Field<Theme> THEME = Field.choice("theme", NORMAL.theme());
    private static final Field<TextSize> TEXT_SIZE =
            new Field<>(
                    "textSizePercent",
                    NORMAL.textSize(),
                    PreferencesJson::findTextSize,
                    size -> JsonNodeFactory.instance.numberNode(size.percent()));
    private static final Field<Boolean> REDUCED_MOTION =
            Field.flag("reducedMotion", NORMAL.reducedMotion());
    private static final Field<Language> LANGUAGE = Field.choice("language", NORMAL.language());

    private static final Field<Boolean> KEYS_KNOWN = Field.flag("keysKnown", NORMAL.keysKnown());

    private PreferencesJson() {}

    static boolean isNewer(ObjectNode tree) {
        JsonNode version = tree.path(VERSION);
        return version.isNumber() && version.decimalValue().doubleValue() > FORMAT_VERSION;
    }

    static Preferences read(ObjectNode tree) {
        return new Preferences(
                THEME.in(tree),
                TEXT_SIZE.in(tree),
                REDUCED_MOTION.in(tree),
                LANGUAGE.in(tree),
                KEYS_KNOWN.in(tree),
                tree.get(WINDOW) instanceof ObjectNode window
                        ? WindowJson.read(window)
                        : NORMAL.window(),
                RecentJson.read(tree.path(RECENT)),
                tree.get(REPORT) instanceof ObjectNode report
                        ? ReportJson.read(report)
                        : NORMAL.report(),
                ViewsJson.read(tree.path(VIEWS)));
    }

    /// What is wanted, laid over what is there; nothing changes that already reads as wanted.
    static ObjectNode write(Preferences wanted, ObjectNode present) {
        Preferences before = read(present);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(VERSION, FORMAT_VERSION);
        tree.setAll(present.deepCopy());
        THEME.set(tree, wanted.theme());
        TEXT_SIZE.set(tree, wanted.textSize());
        REDUCED_MOTION.set(tree, wanted.reducedMotion());
        LANGUAGE.set(tree, wanted.language());
        KEYS_KNOWN.set(tree, wanted.keysKnown());
        if (!tree.has(WINDOW) || !before.window().equals(wanted.window())) {
            ObjectNode window =
                    tree.get(WINDOW) instanceof ObjectNode old ? old : tree.putObject(WINDOW);
            WindowJson.write(wanted.window(), window);
        }
        if (!tree.has(RECENT) || !before.recent().equals(wanted.recent())) {
            tree.set(RECENT, RecentJson.write(wanted.recent(), tree.path(RECENT)));
        }
        if (!before.report().equals(wanted.report())) {
            ObjectNode report =
                    tree.get(REPORT) instanceof ObjectNode old ? old : tree.putObject(REPORT);
            ReportJson.write(wanted.report(), report);
        }
        if (!before.views().equals(wanted.views())) {
            tree.set(VIEWS, ViewsJson.write(wanted.views(), tree.path(VIEWS)));
        }
        return tree;
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
