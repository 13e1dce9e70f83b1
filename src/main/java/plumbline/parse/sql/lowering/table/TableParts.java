package plumbline.parse.sql.lowering.table;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.IdentifierContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Storage_parameter_oidContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_spaceContext;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Like;
import plumbline.operation.TableOperation.Persistence;
import plumbline.parse.sql.tree.SqlText;

import java.util.ArrayList;
import java.util.List;

/// The parts of a new table, as they are found.
final class TableParts {

    private final SqlText text;

    final List<ColumnDefinition> columns = new ArrayList<>();
    final List<ConstraintDefinition> constraints = new ArrayList<>();
    final List<ObjectName> inherits = new ArrayList<>();
    final List<Like> likes = new ArrayList<>();
    ObjectName name = ObjectName.of("");
    boolean guarded;
    Persistence persistence = Persistence.PERMANENT;
    @Nullable String partitionBy;
    @Nullable ObjectName parent;
    @Nullable String bound;
    @Nullable ObjectName ofType;
    @Nullable String query;
    List<String> queryColumns = List.of();
    private @Nullable String storage;
    private @Nullable String accessMethod;
    private @Nullable String tablespace;

    TableParts(SqlText text) {
        this.text = text;
    }

    /// How the server keeps its rows.
    void kept(
            @Nullable IdentifierContext method,
            @Nullable Storage_parameter_oidContext parameters,
            @Nullable Table_spaceContext space) {
        accessMethod = text.wordOrNull(method);
        if (parameters != null && parameters.with_storage_parameter() != null) {
            storage = text.inside(parameters.with_storage_parameter().storage_parameters());
        }
        tablespace = space == null ? null : text.word(space.identifier());
    }

    CreateTable table() {
        return new CreateTable(
                name,
                guarded,
                persistence,
                columns,
                constraints,
                List.of(),
                partitionBy,
                parent,
                bound,
                ofType,
                inherits,
                likes,
                storage,
                accessMethod,
                tablespace,
                query,
                queryColumns,
                null);
    }
}
