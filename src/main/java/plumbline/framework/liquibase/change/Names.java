package plumbline.framework.liquibase.change;

import plumbline.operation.Dialect;

import java.util.Locale;

/// Names as the database stores them after Liquibase has written its SQL.
///
/// For PostgreSQL it quotes what mixes small and capital letters, so that `userId` stays and
/// `USER_ID` does not.
final class Names {

    private Names() {}

    static String fold(String written, Dialect dialect, boolean quoteAll) {
        String name = written.strip();
        if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
            return name.substring(1, name.length() - 1);
        }
        return dialect == Dialect.POSTGRESQL && !quoteAll && !mixesCases(name)
                ? name.toLowerCase(Locale.ROOT)
                : name;
    }

    private static boolean mixesCases(String name) {
        return name.chars().anyMatch(Character::isUpperCase)
                && name.chars().anyMatch(Character::isLowerCase);
    }
}
