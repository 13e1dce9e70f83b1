package plumbline.framework.liquibase.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.Trees;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;

import java.nio.file.Path;
import java.util.List;

final class RootsTest {

    private static final String RESOURCES = "src/main/resources/";
    private static final String CHANGE =
            "<databaseChangeLog><changeSet id='1' author='a'><dropTable tableName='t'/>"
                    + "</changeSet></databaseChangeLog>";

    @TempDir private Path folder;

    private void write(String file, String text) {
        Trees.write(folder, RESOURCES + file, text);
    }

    private static String including(String file) {
        return "<databaseChangeLog><include file='%s'/></databaseChangeLog>".formatted(file);
    }

    @Test
    void aRootThatIsNotThereIsSaidWhereItIsNamed() {
        write(
                "application.properties",
                "a=b\nspring.liquibase.change-log=classpath:db/none.yaml\n");

        assertThat(Trees.read(folder))
                .flatExtracting(each -> each.up().notUnderstood())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.obstacle()).isEqualTo(Obstacle.MISSING_MODULE);
                            assertThat(problem.text()).isEqualTo("classpath:db/none.yaml");
                            assertThat(problem.span().line()).isEqualTo(2);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.liquibase.change-log=${WHERE}",
                "spring.liquibase.change-log=db/none.yaml\nspring.liquibase.enabled=false"
            })
    void aRootThatNobodyKnowsOrThatIsSwitchedOffIsNotMissed(String settings) {
        write("application.properties", settings);

        assertThat(Trees.read(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml version='1.0'?>\n<databaseCha", "databaseChangeL"})
    void aRootThatIsEmptyOrCutOffIsSaid(String text) {
        write("application.properties", "spring.liquibase.change-log=db/changelog/all.xml\n");
        write("db/changelog/all.xml", text);

        assertThat(Trees.read(folder))
                .flatExtracting(each -> each.up().notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsExactly(Obstacle.BROKEN_SYNTAX);
    }

    @Test
    void aMasterWithoutChangesIsNoMigrationButIsNamed() {
        write("db/changelog/db.changelog-master.xml", "<databaseChangeLog></databaseChangeLog>");

        List<MigrationSet> sets = Trees.sets(folder);

        assertThat(sets).flatExtracting(MigrationSet::units).isEmpty();
        assertThat(sets)
                .flatExtracting(MigrationSet::strangers)
                .extracting(MigrationSet.NotAMigration::file)
                .containsExactly(RESOURCES + "db/changelog/db.changelog-master.xml");
    }

    @Test
    void whatIncludesOthersAndIsIncludedByNoneIsARoot() {
        write("changes/everything.xml", including("changes/one.xml"));
        write("changes/migration/one.xml", CHANGE);
        write("changes/one.xml", CHANGE);

        assertThat(Trees.read(folder))
                .filteredOn(each -> each.status() == MigrationUnit.Status.ACTIVE)
                .extracting(Migration::file)
                .containsExactly(RESOURCES + "changes/one.xml");
    }

    @Test
    void aNameInCodeMakesARootWhereNothingElseDoes() {
        write("changes/liquibase-a.xml", CHANGE);
        write("changes/liquibase-b.xml", CHANGE);
        Trees.write(
                folder,
                "src/main/java/Migrator.java",
                "import liquibase.Liquibase;\nclass Migrator { String it = \"liquibase-b.xml\"; }");

        assertThat(Trees.read(folder))
                .filteredOn(each -> each.status() == MigrationUnit.Status.ACTIVE)
                .extracting(Migration::file)
                .containsExactly(RESOURCES + "changes/liquibase-b.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${project.basedir}/src/main/resources/db/changelog/all.xml",
                "target/classes/db/changelog/all.xml",
                "${CHANGES:db/changelog/all.xml}"
            })
    void aRootIsFoundByWhatTheBuildCallsIt(String written) {
        write("liquibase.properties", "changeLogFile=" + written);
        write("db/changelog/all.xml", CHANGE);

        assertThat(Trees.read(folder))
                .extracting(each -> each.status() + " " + each.file())
                .containsExactly("ACTIVE " + RESOURCES + "db/changelog/all.xml");
    }

    @Test
    void contextsAndLabelsOfIncludesCountForWhatTheyInclude() {
        write(
                "db/changelog/all.xml",
                "<databaseChangeLog context='tenant'><include file='db/changelog/one.xml'"
                        + " context='a and b' labels='x'/></databaseChangeLog>");
        write(
                "db/changelog/one.xml",
                CHANGE.replace("author='a'", "author='a' contextFilter='c' labels='y'"));

        assertThat(Trees.read(folder))
                .flatExtracting(Migration::traits)
                .containsExactly("context=tenant and (a and b) and c", "labels=x,y");
    }

    @Test
    void aClassThatChoosesAmongFilesIsSaid() {
        write(
                "db/changelog/all.xml",
                "<databaseChangeLog><includeAll path='db/changelog/parts' filter='a.Chooser'/>"
                        + "</databaseChangeLog>");
        write("db/changelog/parts/one.xml", CHANGE);

        assertThat(Trees.read(folder))
                .flatExtracting(each -> each.up().notUnderstood())
                .extracting(each -> each.obstacle() + " " + each.detail())
                .containsExactly("APPLICATION_CODE a.Chooser");
    }

    @Test
    void aChangelogThatIsTooLargeIsSaid() {
        write("db/changelog/all.xml", CHANGE + " ".repeat(6_000_000));

        assertThat(Trees.read(folder))
                .flatExtracting(each -> each.up().notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsExactly(Obstacle.FILE_NOT_READ);
    }
}
