package plumbline.setting.shell;

import static java.util.Map.entry;

import plumbline.setting.Verb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The commands of migration tools: what each of their words does.
final class Tools {

    private static final Map<Verb, String> KNEX =
            Map.of(
                    Verb.MIGRATE, "migrate:latest,migrate:up",
                    Verb.ROLLBACK, "migrate:rollback,migrate:down",
                    Verb.MAKE, "migrate:make",
                    Verb.STATUS, "migrate:status,migrate:list,migrate:currentVersion",
                    Verb.REPAIR, "migrate:unlock",
                    Verb.SEED, "seed:run");
    private static final Map<Verb, String> TYPEORM =
            Map.of(
                    Verb.MIGRATE, "migration:run,migrations:run",
                    Verb.ROLLBACK, "migration:revert,migrations:revert",
                    Verb.MAKE, "migration:generate,migration:create,migrations:generate",
                    Verb.STATUS, "migration:show,migrations:show",
                    Verb.PUSH, "schema:sync",
                    Verb.RESET, "schema:drop",
                    Verb.PREVIEW, "schema:log");
    private static final Map<Verb, String> SEQUELIZE =
            Map.of(
                    Verb.MIGRATE, "db:migrate",
                    Verb.ROLLBACK, "db:migrate:undo,db:migrate:undo:all",
                    Verb.MAKE, "migration:generate,migration:create",
                    Verb.STATUS, "db:migrate:status",
                    Verb.SEED, "db:seed,db:seed:all",
                    Verb.SETUP, "db:create",
                    Verb.RESET, "db:drop");
    private static final Map<Verb, String> PRISMA =
            Map.of(
                    Verb.MIGRATE, "migrate deploy,migrate dev",
                    Verb.RESET, "migrate reset",
                    Verb.STATUS, "migrate status",
                    Verb.REPAIR, "migrate resolve",
                    Verb.PREVIEW, "migrate diff",
                    Verb.PUSH, "db push",
                    Verb.SEED, "db seed",
                    Verb.VALIDATE, "validate");
    private static final Map<Verb, String> FLYWAY =
            Map.of(
                    Verb.MIGRATE, "migrate",
                    Verb.ROLLBACK, "undo",
                    Verb.RESET, "clean",
                    Verb.STATUS, "info",
                    Verb.VALIDATE, "validate,check",
                    Verb.REPAIR, "repair",
                    Verb.SETUP, "baseline");
    private static final Map<Verb, String> LIQUIBASE =
            Map.of(
                    Verb.MIGRATE, "update,update-count,updateCount,update-to-tag",
                    Verb.ROLLBACK,
                            "rollback,rollback-count,rollbackCount,rollback-to-date,"
                                    + "update-testing-rollback,updateTestingRollback",
                    Verb.RESET, "drop-all,dropAll",
                    Verb.STATUS, "status,history",
                    Verb.VALIDATE, "validate,diff",
                    Verb.PREVIEW, "update-sql,updateSQL,rollback-sql,rollbackSQL",
                    Verb.REPAIR, "release-locks,releaseLocks,clear-checksums,clearCheckSums",
                    Verb.MAKE, "generate-changelog,generateChangeLog,diff-changelog");
    private static final Map<Verb, String> UP_DOWN =
            Map.of(
                    Verb.MIGRATE, "up,up-to,up-by-one,goto,migrate",
                    Verb.ROLLBACK, "down,down-to,redo,rollback",
                    Verb.MAKE, "create,new",
                    Verb.STATUS, "status,version,list",
                    Verb.RESET, "drop,reset",
                    Verb.REPAIR, "force,fix",
                    Verb.VALIDATE, "validate",
                    Verb.PREVIEW, "dump");
    private static final Map<Verb, String> DRIZZLE =
            Map.of(
                    Verb.MIGRATE, "migrate",
                    Verb.PUSH, "push",
                    Verb.MAKE, "generate",
                    Verb.VALIDATE, "check");
    private static final Map<Verb, String> DIESEL =
            Map.of(
                    Verb.MIGRATE, "migration run",
                    Verb.ROLLBACK, "migration revert,migration redo",
                    Verb.MAKE, "migration generate",
                    Verb.STATUS, "migration list,migration pending",
                    Verb.SETUP, "setup,database setup",
                    Verb.RESET, "database reset");
    private static final Map<Verb, String> LINTER =
            Map.of(Verb.LINT, "lint,check,upload-to-github");

    private static final Map<String, Map<String, Verb>> TABLE =
            table(
                    entry("knex", KNEX),
                    entry("typeorm", TYPEORM),
                    entry("typeorm-ts-node-commonjs", TYPEORM),
                    entry("typeorm-ts-node-esm", TYPEORM),
                    entry("sequelize", SEQUELIZE),
                    entry("sequelize-cli", SEQUELIZE),
                    entry("prisma", PRISMA),
                    entry("flyway", FLYWAY),
                    entry("liquibase", LIQUIBASE),
                    entry("migrate", UP_DOWN),
                    entry("dbmate", UP_DOWN),
                    entry("goose", UP_DOWN),
                    entry("node-pg-migrate", UP_DOWN),
                    entry("db-migrate", UP_DOWN),
                    entry("drizzle-kit", DRIZZLE),
                    entry("diesel", DIESEL),
                    entry("atlas", LINTER),
                    entry("eugene", LINTER));

    private Tools() {}

    @SafeVarargs
    private static Map<String, Map<String, Verb>> table(
            Map.Entry<String, Map<Verb, String>>... tools) {
        Map<String, Map<String, Verb>> table = new HashMap<>();
        for (Map.Entry<String, Map<Verb, String>> tool : tools) {
            Map<String, Verb> verbs = new HashMap<>();
            tool.getValue()
                    .forEach(
                            (verb, words) -> {
                                for (String word : words.split(",", -1)) {
                                    verbs.put(word, verb);
                                }
                            });
            table.put(tool.getKey(), Map.copyOf(verbs));
        }
        return Map.copyOf(table);
    }

    static boolean knows(String tool) {
        return TABLE.containsKey(tool) || tool.equals("squawk");
    }

    /// What a tool does when it is given these words.
    static Optional<Verb> findVerb(String tool, List<String> arguments) {
        if (tool.equals("squawk")) {
            return Optional.of(Verb.LINT);
        }
        Map<String, Verb> verbs = TABLE.getOrDefault(tool, Map.of());
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            String next = i + 1 < arguments.size() ? " " + arguments.get(i + 1) : "";
            Verb verb = verbs.getOrDefault(word + next, verbs.get(word));
            if (verb != null) {
                return Optional.of(isPreview(arguments) ? Verb.PREVIEW : verb);
            }
        }
        return Optional.empty();
    }

    /// `mvn flyway:migrate`, `gradle flywayMigrate`, `./gradlew liquibaseUpdate`, Rails and others.
    static Optional<Verb> findGoal(String word) {
        for (String tool : List.of("flyway", "liquibase")) {
            if (word.startsWith(tool) && word.length() > tool.length() + 1) {
                boolean goal = word.charAt(tool.length()) == ':';
                String rest = word.substring(tool.length() + (goal ? 1 : 0));
                String verb = Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
                return findVerb(tool, List.of(verb));
            }
        }
        return Optional.empty();
    }

    private static boolean isPreview(List<String> arguments) {
        return arguments.stream()
                .anyMatch(word -> word.equals("--dry-run") || word.equals("--dryrun"));
    }
}
