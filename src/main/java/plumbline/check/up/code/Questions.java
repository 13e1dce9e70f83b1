package plumbline.check.up.code;

import plumbline.source.code.CodeText;

import java.util.regex.Pattern;

/// Tells code that changes a database from code that only asks it, or has nothing to do with it.
final class Questions {

    private static final Pattern WORK =
            Pattern.compile(
                    "\\b(await|knex|trx|queryRunner|queryInterface|sequelize|db|pgm|statement)\\b");

    /// The words that change something, in calls and in SQL.
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?i)(?<![a-z])(?:create|alter|drop|insert|update|delete|rename|add|remove|bulk|truncate|grant"
                        + "|revoke|change|execute|refresh|set|save|migrate|del|comment|table)");

    /// What it cannot look into: SQL in a variable, and functions that get the database.
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "\\b(?:raw|query)\\s*(?:<[^>(]*>)?\\(\\s*[A-Za-z_]|(?<!\\.)\\b(?!catch|if|for|while|function)\\w+\\s*\\(\\s*(?:knex|trx|queryRunner|queryInterface|sequelize|db|pgm|q|t)\\b");

    private Questions() {}

    static boolean isOnlyAsked(ScriptText script, int from, int to) {
        String code = script.code().substring(from, to);
        if (!WORK.matcher(code).find()) {
            return true;
        }
        String text = CodeText.of(script.document()).withoutComments().substring(from, to);
        return !CHANGE.matcher(text).find() && !HIDDEN.matcher(code).find();
    }
}
