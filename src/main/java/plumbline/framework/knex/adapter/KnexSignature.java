package plumbline.framework.knex.adapter;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells by the text of a script whether it is a migration of Knex.
final class KnexSignature {

    private static final Pattern UP =
            Pattern.compile(
                    "exports\\.up\\b|exports\\[['\"]up['\"]]|\\bfunction\\s+up\\b"
                            + "|\\b(?:const|let|var)\\s+up\\b|\\bup\\s*[:(,=}]|\\bas\\s+up\\b");
    private static final Pattern EXPORTED_UP =
            Pattern.compile(
                    "exports\\.up\\b|exports\\[['\"]up['\"]]|\\bexport\\s+(?:async\\s+)?function\\s+up\\b"
                        + "|\\bexport\\s+(?:const|let|var)\\s+up\\b|\\bexport\\s*\\{[^}]*\\bup\\b");
    private static final Pattern KNEX =
            Pattern.compile(
                    "(?i)knex|\\btrx\\b|\\.schema\\s*\\.\\s*(?:create|alter|drop|table|has|raw|with)");
    private static final Pattern OTHER_TOOL =
            Pattern.compile(
                    "queryInterface|QueryInterface|QueryRunner|MigrationInterface"
                            + "|node-pg-migrate|MigrationBuilder|\\bpgm\\b|db-migrate|@mikro-orm"
                            + "|Kysely|\\bumzug\\b");
    private static final Pattern CHAIN =
            Pattern.compile("artifacts\\.require|\\bdeployer\\b|hardhat|truffle|web3");
    private static final Pattern SEED = Pattern.compile("exports\\.seed\\b|function\\s+seed\\b");

    private KnexSignature() {}

    /// Whether the text says that this is a migration of Knex, wherever it lies.
    static boolean isMigration(String text) {
        return UP.matcher(text).find()
                && KNEX.matcher(text).find()
                && findStrangeness(text).isEmpty();
    }

    /// Why a script in the folder of migrations cannot be one of Knex, in words.
    static Optional<String> findStrangeness(String text) {
        if (CHAIN.matcher(text).find()) {
            return Optional.of("deploys contracts to a blockchain");
        }
        if (OTHER_TOOL.matcher(text).find() && !text.contains(".schema.")) {
            return Optional.of("is written for another migration tool");
        }
        if (SEED.matcher(text).find() && !UP.matcher(text).find()) {
            return Optional.of("fills in seed data");
        }
        return Optional.empty();
    }

    /// Whether the text says so beyond doubt, so that the name of the file does not matter.
    static boolean isCertainly(String text) {
        return EXPORTED_UP.matcher(text).find() && isMigration(text);
    }

    /// Whether it exports a way up at all, as far as its text shows.
    static boolean hasUp(String text) {
        return UP.matcher(text).find();
    }
}
