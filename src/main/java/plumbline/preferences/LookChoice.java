package plumbline.preferences;

/// How the window looks and speaks, as a person chose it.
public record LookChoice(Theme theme, TextSize textSize, boolean reducedMotion, Language language) {

    public static LookChoice defaults() {
        return new LookChoice(Theme.SYSTEM, TextSize.PERCENT_100, false, Language.SYSTEM);
    }

    LookChoice withTheme(Theme changed) {
        return new LookChoice(changed, textSize, reducedMotion, language);
    }

    LookChoice withTextSize(TextSize changed) {
        return new LookChoice(theme, changed, reducedMotion, language);
    }

    LookChoice withReducedMotion(boolean changed) {
        return new LookChoice(theme, textSize, changed, language);
    }

    LookChoice withLanguage(Language changed) {
        return new LookChoice(theme, textSize, reducedMotion, changed);
    }
}
