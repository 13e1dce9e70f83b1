package plumbline.framework.sequelize.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.FolderReader;
import plumbline.framework.Migration;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.step.Step;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What PostgreSQL has after the statements that Sequelize 6 sent for the same calls.
final class SequelizeEffectsTest {

    @TempDir private Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {type: S.FLOAT, defaultValue: 2.5}        | double precision default '2.5'
                    {type: S.FLOAT(11)}                       | real
                    {type: S.DECIMAL(8, 2), defaultValue: 1}  | decimal(8,2) default 1
                    {type: S.JSONB, defaultValue: {a: [1]}}   | jsonb default '{"a":[1]}'
                    {type: S.JSONB, defaultValue: '{}'}       | jsonb default '"{}"'
                    {type: S.ARRAY(S.TEXT), defaultValue: ['x', 'y']} | text[] default ARRAY['x','y']::text[]
                    {type: S.ARRAY(S.INTEGER), defaultValue: []} | integer[] default ARRAY[]::integer[]
                    {type: S.STRING, defaultValue: null}      | varchar(255) default NULL
                    {type: S.DATE, defaultValue: S.NOW}       | timestamp with time zone
                    {type: S.DATE, defaultValue: () => 1}     | timestamp with time zone
                    {type: S.INTEGER(5).UNSIGNED}             | integer
                    {type: S.ENUM('a')}                       | "enum_t_c"
                    """)
    void aColumn(String attribute, String shown) throws IOException {
        assertThat(all("createTable('t', {c: " + attribute + "})"))
                .endsWith("createTable t(c " + shown + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    createTable({tableName: 't', schema: 's'}, {c: {type: S.ENUM('a'), references: {model: 'o', key: 'id'}}}) | createEnum s.enum_t_c; createTable s.t(c "s"."enum_t_c" null->s.o)
                    createTable('t', {c: S.TEXT}, {schema: 's', uniqueKeys: {named: {fields: ['c']}}}) | createTable s.t(c text, null[c])
                    changeColumn('t', 'c', {type: S.TEXT})     | dropNotNull c; dropDefault c; alterColumnType c text
                    changeColumn('t', 'c', {type: S.TEXT, allowNull: false, defaultValue: 'x', comment: 'y'}) | setNotNull c; setDefault c 'x'; alterColumnType c text; commentOn c
                    changeColumn('t', 'c', {type: S.TEXT, unique: true}) | dropNotNull c; dropDefault c; addConstraint null[c]; alterColumnType c text
                    changeColumn('t', 'c', {type: S.UUID, allowNull: false, references: {model: 'o'}}) | setNotNull c; addConstraint null->o
                    changeColumn('t', 'c', {type: S.ENUM('a')}) | dropNotNull c; dropDefault c; createEnum enum_t_c; alterColumnType c "enum_t_c" using "c"::"enum_t_c"
                    changeColumn('t', 'c', {type: 'INTEGER USING CAST("c" as INTEGER)'}) | dropNotNull c; dropDefault c; alterColumnType c INTEGER using CAST("c" as INTEGER)
                    addIndex('t', ['c'], {include: ['d'], operator: 'text_pattern_ops', indexName: 'x'}) | createIndex t_c[c text_pattern_ops]
                    addIndex('t', {name: 'x', fields: [S.fn('lower', S.col('aB')), 'd']}) | createIndex x[lower("aB"), d]
                    removeIndex({tableName: 't', schema: 's'}, 'x') | dropIndex x
                    addConstraint({tableName: 't', schema: 's'}, {fields: ['c'], type: 'unique'}) | addConstraint s.t_c_uk[c]
                    dropEnum('enum_t_c')                       | dropType enum_t_c
                    """)
    void aCall(String call, String shown) throws IOException {
        assertThat(all(call)).isEqualTo(shown);
    }

    private String all(String call) throws IOException {
        Files.createDirectories(root.resolve("migrations"));
        Files.writeString(
                root.resolve("package.json"), "{\"dependencies\": {\"sequelize-cli\": \"6\"}}");
        Files.writeString(
                root.resolve("migrations/20260101000000-x.js"),
                "module.exports = { up: async (queryInterface, S) => { await queryInterface."
                        + call
                        + "; },"
                        + " down: async (queryInterface) => {} };");
        SequelizeAdapter adapter = new SequelizeAdapter(new GrammarSqlReader());
        Migration migration =
                new FolderReader(List.of(adapter))
                        .read(root, Progress.none())
                        .services()
                        .getFirst()
                        .migrations()
                        .findFirst()
                        .orElseThrow();
        assertThat(migration.up().notUnderstood()).isEmpty();
        return migration.up().steps().stream()
                .map(Step::operation)
                .map(SequelizeEffectsTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Operation operation) {
        return operation.kind()
                + switch (operation) {
                    case CreateTable create -> table(create);
                    case AlterColumnType alter ->
                            " "
                                    + alter.column()
                                    + " "
                                    + alter.type().written()
                                    + (alter.using() == null ? "" : " using " + alter.using());
                    case SetDefault set -> " " + set.column() + " " + set.value();
                    case AddConstraint add -> " " + constraint(add.definition());
                    case CreateIndex create -> " " + index(create);
                    case DropIndex drop -> " " + drop.index();
                    default -> " " + operation.name();
                };
    }

    private static String table(CreateTable create) {
        String columns =
                create.columns().stream()
                        .map(SequelizeEffectsTest::column)
                        .collect(Collectors.joining(", "));
        String constraints =
                create.constraints().stream()
                        .map(each -> ", " + constraint(each))
                        .collect(Collectors.joining());
        return " " + create.table() + "(" + columns + constraints + ")";
    }

    private static String column(ColumnDefinition column) {
        return column.name()
                + " "
                + column.type().written()
                + (column.defaultValue() == null ? "" : " default " + column.defaultValue())
                + column.constraints().stream()
                        .map(each -> " " + constraint(each))
                        .collect(Collectors.joining());
    }

    private static String constraint(ConstraintDefinition constraint) {
        return switch (constraint) {
            case ForeignKey key -> key.name() + "->" + key.referencedTable();
            case ConstraintDefinition.Unique unique -> unique.name() + "" + unique.columns();
            default -> constraint.name() + "";
        };
    }

    private static String index(CreateIndex create) {
        return create.name()
                + create.definition().keys().stream()
                        .map(
                                key ->
                                        (key.column() == null ? key.expression() : key.column())
                                                + (key.order().isEmpty() ? "" : " " + key.order()))
                        .toList();
    }
}
