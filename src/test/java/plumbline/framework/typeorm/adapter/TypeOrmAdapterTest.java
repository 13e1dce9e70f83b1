package plumbline.framework.typeorm.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.TransactionRule;

import java.nio.file.Path;
import java.util.List;

final class TypeOrmAdapterTest {

    private static final FolderReading PLATFORM =
            Project.read(Path.of("sample-projects/soc-platform"));

    private static final String TWO =
            """
            import { MigrationInterface, QueryRunner } from 'typeorm';
            abstract class Base {
              protected table = 'things';
              protected async tidy(runner: QueryRunner) {
                await runner.dropTable(this.table);
              }
            }
            export class Later1700000000002 extends Base implements MigrationInterface {
              name = 'Named1700000000002';
              transaction = false;
              async up(runner: QueryRunner) { await this.tidy(runner); }
              async down() { throw new Error('no way back'); }
            }
            export class Earlier1700000000001 implements MigrationInterface {
              async up(q: QueryRunner) { await q.query(`DROP TABLE a`); }
              async down() {}
            }
            """;

    @TempDir private Path root;

    private static ServiceReading service(String name) {
        return PLATFORM.services().stream()
                .filter(each -> each.home().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePlatformHasElevenServicesWithAllTheirMigrations() {
        assertThat(PLATFORM.incidents()).isEmpty();
        assertThat(PLATFORM.services())
                .extracting(ServiceReading::name, each -> each.migrations().count())
                .containsExactly(
                        tuple("ai-service", 1L),
                        tuple("audit-service", 3L),
                        tuple("auth-service", 5L),
                        tuple("client-service", 3L),
                        tuple("control-service", 4L),
                        tuple("evidence-service", 3L),
                        tuple("integration-service", 2L),
                        tuple("notification-service", 2L),
                        tuple("policy-service", 4L),
                        tuple("reporting-service", 3L),
                        tuple("workflow-service", 2L));
    }

    @Test
    void migrationsThatNoDataSourceReachesAreUnlisted() {
        assertThat(PLATFORM.services().stream().flatMap(ServiceReading::migrations))
                .filteredOn(each -> each.status() == Status.UNLISTED)
                .extracting(Migration::id)
                .containsExactly("CreateUsers1752800000000", "AddReportArchive1754400600000");
    }

    @Test
    void settingsComeFromTheDataSource() {
        MigrationSet audit = service("audit-service").sets().getFirst().set();
        MigrationSet client = service("client-service").sets().getFirst().set();

        assertThat(audit.settings().historyTable().value()).isEqualTo("audit_migrations");
        assertThat(client.settings().transactions().value())
                .isEqualTo(TransactionRule.EACH_MIGRATION);
    }

    @Test
    void aDownThatOnlyThrowsRefuses() {
        assertThat(service("audit-service").migrations())
                .filteredOn(each -> each.id().startsWith("ProtectAuditLog"))
                .singleElement()
                .satisfies(each -> assertThat(each.down().refusal()).isNotNull());
    }

    @Test
    void everyStatementOfThePlatformIsReadOrReported() {
        assertThat(PLATFORM.services().stream().flatMap(ServiceReading::migrations))
                .allSatisfy(
                        each -> {
                            assertThat(each.up().present()).isTrue();
                            assertThat(each.down().present()).isTrue();
                            assertThat(each.up().steps()).isNotEmpty();
                            assertThat(each.up().notUnderstood()).isEmpty();
                        });
    }

    @Test
    void namesTransactionsAndHelpersOfAClassAreRead() {
        Project project =
                new Project(root)
                        .with("package.json", Project.PACKAGE)
                        .with("src/migrations/1700000000000-Two.ts", TWO)
                        .with(
                                "src/migrations/1700000000003-Js.js",
                                """
                                module.exports = class Js1700000000003 {
                                  async up(q) { await q.query('DROP TABLE b'); }
                                }
                                """);

        List<Migration> migrations = project.service().migrations().toList();

        assertThat(migrations)
                .extracting(Migration::id, Migration::version, Migration::transaction)
                .containsExactly(
                        tuple("Earlier1700000000001", "1700000000001", null),
                        tuple("Named1700000000002", "1700000000002", false),
                        tuple("Js1700000000003", "1700000000003", null));
        assertThat(migrations.get(1).up().steps())
                .extracting(step -> String.valueOf(step.operation().table()))
                .containsExactly("things");
        assertThat(migrations.get(1).down().refusal()).contains("no way back");
        assertThat(migrations.get(2).down().present()).isFalse();
    }

    @Test
    void aClassThatIsCutOffIsStillThere() {
        Project project =
                new Project(root)
                        .with("package.json", Project.PACKAGE)
                        .with(
                                "src/migrations/1700000000000-Cut.ts",
                                "import { MigrationInterface } from 'typeorm';\n"
                                    + "export class Cut1700000000000 implements MigrationInterface"
                                    + " {\n"
                                    + "  async up(q) { await q.query(`CREATE TABLE");

        assertThat(project.service().migrations())
                .singleElement()
                .satisfies(
                        each -> assertThat(each.id()).isEqualTo("Cut1700000000000"),
                        each -> assertThat(each.up().notUnderstood()).isNotEmpty());
    }
}
