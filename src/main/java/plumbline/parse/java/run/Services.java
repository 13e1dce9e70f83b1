package plumbline.parse.java.run;

import java.util.regex.Pattern;

/// Tells by their names the classes of an application that work on its database for others.
final class Services {

    private static final Pattern NAME =
            Pattern.compile("[A-Z]\\w*(Service|Repository|Dao|DAO|Store|Client|Gateway|Facade)s?");

    private Services() {}

    static boolean isService(String typeName) {
        return NAME.matcher(typeName).matches();
    }
}
