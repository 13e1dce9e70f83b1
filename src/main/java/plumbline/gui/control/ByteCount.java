package plumbline.gui.control;

import java.util.Locale;

/// A number of bytes as people read it.
public final class ByteCount {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private ByteCount() {}

    public static String text(long bytes) {
        double value = bytes;
        int unit = 0;
        // what would be rounded up to 1000 counts in the next unit already
        while (value >= 999.5 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        String format = unit == 0 || value >= 99.95 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ENGLISH, format, value, UNITS[unit]);
    }
}
