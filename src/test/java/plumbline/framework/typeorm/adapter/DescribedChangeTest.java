package plumbline.framework.typeorm.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Migration;
import plumbline.operation.step.Step;

import java.nio.file.Path;
import java.util.stream.Collectors;

/// What `changeColumn` does where the old column is written out: the statements TypeORM 0.3 sent.
final class DescribedChangeTest {

    @TempDir private Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    type: 'varchar', length: '30'                        | dropColumn a; addColumn a
                    type: 'text', length: '20'                           | dropColumn a; addColumn a
                    type: 'varchar', length: '20', isNullable: true      | dropNotNull a
                    type: 'varchar', length: '20', default: "'x'"        | setDefault a
                    type: 'varchar', length: '20', comment: 'c'          | commentOn a
                    type: 'varchar', length: '20', precision: 3          | alterColumnType a
                    type: 'varchar', length: '20', isUnique: true        | addConstraint UQ_970ba064ef54f72b56cbfb29e36
                    """)
    void onlyAnotherTypeOrLengthMakesANewColumn(String column, String operations) {
        Migration migration =
                new Project(root)
                        .migration(
                                "await queryRunner.changeColumn('t', new TableColumn({name: 'a',"
                                        + " type: 'varchar', length: '20'}), new TableColumn({name:"
                                        + " 'a', "
                                        + column
                                        + "}));");

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(shown(migration)).isEqualTo(operations);
    }

    private static String shown(Migration migration) {
        return migration.up().steps().stream()
                .map(Step::operation)
                .map(each -> each.kind() + " " + each.name())
                .collect(Collectors.joining("; "));
    }
}
