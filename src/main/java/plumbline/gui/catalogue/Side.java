package plumbline.gui.catalogue;

import java.util.Locale;

/// What the screen shows: the checks, or what judging takes for granted.
enum Side {
    CHECKS,
    PROFILE;

    Side other() {
        return this == CHECKS ? PROFILE : CHECKS;
    }

    String key() {
        return "catalogue.side." + name().toLowerCase(Locale.ROOT);
    }
}
