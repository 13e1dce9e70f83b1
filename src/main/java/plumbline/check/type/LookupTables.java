package plumbline.check.type;

import plumbline.analysis.profile.Profile;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells tables that people fill by hand, and that stay small.
final class LookupTables {

    private static final Pattern NAME =
            Pattern.compile(
                    "(.*_)?(types?|kinds?|status(es)?|states|roles?|permissions?|countr(y|ies)"
                        + "|currenc(y|ies)|languages?|locales?|time_?zones?|plans?|categor(y|ies)"
                        + "|settings?|configs?|units?|regions?|genders?|levels?|priorit(y|ies)"
                        + "|lookups?|enums?|features?)");

    private LookupTables() {}

    static boolean isOne(Profile profile, String table) {
        return profile.isSmall(table) || NAME.matcher(table.toLowerCase(Locale.ROOT)).matches();
    }
}
