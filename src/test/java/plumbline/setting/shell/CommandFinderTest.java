package plumbline.setting.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.setting.MigrationCommand;
import plumbline.setting.OnFailure;
import plumbline.setting.Verb;
import plumbline.source.SourceDocument;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CommandFinderTest {

    private static final Map<String, String> PACKAGE =
            Map.of(
                    "migrate", "knex migrate:latest --knexfile knexfile.ts",
                    "typeorm", "typeorm-ts-node-commonjs",
                    "migration:run", "npm run typeorm -- migration:run -d src/data-source.ts",
                    "start", "npx sequelize-cli db:migrate && node server.js",
                    "quiet", "knex migrate:latest || true",
                    "pretest", "prisma migrate deploy",
                    "test", "vitest",
                    "loop", "npm run loop");

    private final CommandFinder finder = new CommandFinder(new Known());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "knex migrate:latest | knex | MIGRATE",
                "NODE_ENV=production npx --yes knex migrate:rollback --all | knex | ROLLBACK",
                "node_modules/.bin/knex migrate:status | knex | STATUS",
                "node -r ts-node/register node_modules/typeorm/cli.js migration:revert | typeorm |"
                        + " ROLLBACK",
                "npm run migrate | knex | MIGRATE",
                "yarn migrate | knex | MIGRATE",
                "pnpm --filter api run migrate | knex | MIGRATE",
                "npm run migration:run | typeorm-ts-node-commonjs | MIGRATE",
                "npm start | sequelize-cli | MIGRATE",
                "npm test | prisma | MIGRATE",
                "npx prisma migrate reset --force | prisma | RESET",
                "prisma db push | prisma | PUSH",
                "flyway -url=jdbc:x info | flyway | STATUS",
                "mvn -B org.flywaydb:flyway-maven-plugin:10.1:migrate | flyway | MIGRATE",
                "./gradlew flywayMigrate | flyway | MIGRATE",
                "mvn liquibase:rollback | liquibase | ROLLBACK",
                "liquibase update-sql | liquibase | PREVIEW",
                "migrate -path db -database $URL down 1 | migrate | ROLLBACK",
                "docker run --rm -v a:b migrate/migrate:v4 -path=/m up | migrate | MIGRATE",
                "docker compose run --rm api npm run migrate | knex | MIGRATE",
                "dbmate --wait up | dbmate | MIGRATE",
                "goose -dir db postgres \"$DSN\" up | goose | MIGRATE",
                "drizzle-kit push | drizzle-kit | PUSH",
                "diesel migration run | diesel | MIGRATE",
                "bash -c 'cd x && knex migrate:latest' | knex | MIGRATE",
                "squawk migrations/*.sql | squawk | LINT",
                "if ! npm run migrate; then exit 1; fi | knex | MIGRATE",
                "sequelize db:migrate:undo:all | sequelize | ROLLBACK",
                "ts-node src/run-migrations.ts | program | MIGRATE",
                "node scripts/migrate.js down | program | ROLLBACK",
                "node tools/schema.js | program | MIGRATE",
                "node tools/schema.js --status | program | STATUS",
                "bun run tools/schema.js | program | MIGRATE",
                "node -e 'db.runMigrations()' | program | MIGRATE",
                "go run ./cmd/migrate | program | MIGRATE",
                "./bin/orders migrate up | program | MIGRATE",
                "bin/with-env knex migrate:latest | knex | MIGRATE",
                "cf run-task orders --command 'npm run migrate' --wait | knex | MIGRATE"
            })
    void aMigrationCommandIsFound(String text, String tool, Verb verb) {
        assertThat(find(text))
                .singleElement()
                .satisfies(
                        command -> {
                            assertThat(command.tool()).isEqualTo(tool);
                            assertThat(command.verb()).isEqualTo(verb);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "echo knex migrate:latest",
                "# knex migrate:latest",
                "npm install knex",
                "git add migrate up.sql",
                "npm run unknown",
                "npm run loop",
                "cat <<EOF\\nknex migrate:latest\\nEOF",
                "knex --help",
                "node server.js",
                "./bin/orders serve"
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "npm run migrate || exit 1\\nexec x => STOPS",
                "npm run migrate || true\\nexec x => GOES_ON",
                "npm run migrate\\nexec x => GOES_ON",
                "set -e\\nnpm run migrate\\nexec x => STOPS",
                "set -euo pipefail\\nnpm run migrate\\nexec x => STOPS",
                "npm run migrate && node x => STOPS",
                "npm run migrate; node x => GOES_ON",
                "sh -c 'npm run migrate; node x' => GOES_ON",
                "sh -c 'npm run migrate && node x' => STOPS",
                "npm run migrate => STOPS",
                "if ! npm run migrate; then\\n echo no\\n exit 1\\nfi\\nexec x => STOPS",
                "if ! npm run migrate; then\\n echo no\\nfi\\nexec x => GOES_ON",
                "npm run migrate || { echo no; exit 1; }\\nexec x => STOPS",
                "npm run migrate || { echo no; }\\nexec x => GOES_ON",
                "npm run migrate\\nif [ $? -ne 0 ]; then exit 1; fi\\nexec x => STOPS",
                "npm run migrate &\\nexec x => GOES_ON",
                "npm run quiet => GOES_ON"
            })
    void whatBecomesOfAFailureIsTold(String text, OnFailure then) {
        String written = text.replace("\\n", "\n");

        assertThat(find(written)).first().extracting(MigrationCommand::onFailure).isEqualTo(then);
    }

    @Test
    void theWayAndThePlaceAreTold() {
        MigrationCommand command = find("set -e\n  npm run migration:run\n").getFirst();

        assertThat(command.through()).containsExactly("migration:run", "typeorm");
        assertThat(command.text())
                .isEqualTo("typeorm-ts-node-commonjs migration:run -d src/data-source.ts");
        assertThat(command.configured()).isTrue();
        assertThat(command.span().line()).isEqualTo(2);
        assertThat(command.span().column()).isEqualTo(3);
    }

    @Test
    void passwordsAreNeverShown() {
        assertThat(find("migrate -database postgres://u:hunter2@db/x up").getFirst().text())
                .contains("u:•••@db")
                .doesNotContain("hunter2");
    }

    @Test
    void hostileTextEndsSoon() {
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    assertThat(find("$(".repeat(20_000))).isEmpty();
                    assertThat(find("((({{{ if ".repeat(20_000))).isEmpty();
                    assertThat(find("'\"`\\".repeat(20_000))).isEmpty();
                });
    }

    private List<MigrationCommand> find(String text) {
        return finder.commands(
                new SourceDocument("x.sh", text.replace("\\n", "\n")).embedded(),
                Shell.POSIX,
                false);
    }

    private static final class Known implements Scripts {

        @Override
        public Optional<Script> findPackageScript(String name) {
            return Optional.ofNullable(PACKAGE.get(name))
                    .map(text -> new Script(name, text, Shell.POSIX, false));
        }

        @Override
        public Optional<Script> findTarget(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> findProgram(String path) {
            return switch (path) {
                case "tools/schema.js" -> Optional.of("back ? k.migrate.down() : k.migrate.up()");
                case "server.js" -> Optional.of("db.migrate.latest(); app.listen(80)");
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<Script> findFile(String path) {
            return Optional.empty();
        }
    }
}
