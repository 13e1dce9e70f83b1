package plumbline.gui.keymap;

import java.util.List;

/// Something that a key does.
///
/// The id stands in the preferences of people and is never changed; fixed keys always do it, the
/// usual ones until a person chooses others.
public sealed interface KeyAction permits ScreenKey, WindowKey {

    String id();

    KeyGroup group();

    /// The key of the words that say what it does.
    String wordsKey();

    List<Key> fixed();

    List<Key> usual();
}
