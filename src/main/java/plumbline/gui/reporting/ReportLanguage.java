package plumbline.gui.reporting;

import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.Locale;

/// What language a report is written in, whatever the window speaks.
public enum ReportLanguage {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    private final Locale locale;

    ReportLanguage(Locale locale) {
        this.locale = locale;
    }

    public static ReportLanguage of(Locale window) {
        return window.getLanguage().equals(GERMAN.locale.getLanguage()) ? GERMAN : ENGLISH;
    }

    public Words words() {
        return Words.of(locale);
    }

    public String key() {
        return "language." + Spelled.id(this);
    }
}
