package plumbline.gui.control;

import plumbline.words.Unseen;

/// Names as they can stand in one line: whoever named a file must not move what stands beside it.
public final class OneLine {

    private OneLine() {}

    /// Each unseen mark as the sign for what cannot be shown, so that one sees there is one.
    public static String of(String name) {
        return Unseen.shown(name);
    }

    /// Also no longer than that, its middle left out.
    public static String of(String name, int most) {
        String line = of(name);
        return line.length() <= most
                ? line
                : line.substring(0, most / 2) + "…" + line.substring(line.length() - most / 2);
    }
}
