package plumbline.gui.keymap;

import java.util.List;
import java.util.Locale;

/// What a key does on one or several screens.
public sealed interface ScreenKey extends KeyAction
        permits CellKey,
                AsideKey,
                ReviewKey,
                MatrixKey,
                FindingsKey,
                CatalogueKey,
                TimelineKey,
                GraphKey,
                SchemaKey {

    String name();

    UsualKeys keys();

    /// `cells.not-applicable`.
    @Override
    default String id() {
        return (group().name() + "." + name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default String wordsKey() {
        return "key." + id();
    }

    @Override
    default List<Key> fixed() {
        return keys().fixed();
    }

    @Override
    default List<Key> usual() {
        return keys().changeable();
    }
}
