package plumbline.analysis.model;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.model.ModelDifference.Kind;
import plumbline.schema.object.Column;
import plumbline.schema.state.Lookup;
import plumbline.setting.model.Mapper;
import plumbline.setting.model.Model;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.script.Casing;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares one table with the models of it.
final class TableComparison {

    private final Mapper mapper;
    private final MadeTable table;
    private final List<ModelDifference> differences = new ArrayList<>();

    TableComparison(Mapper mapper, MadeTable table) {
        this.mapper = mapper;
        this.table = table;
    }

    List<ModelDifference> of(List<Model> models) {
        if (table.table().assumed()) {
            return List.of();
        }
        models.forEach(this::compare);
        if (mapper.dropsColumns() && models.stream().allMatch(Model::whole)) {
            leftOut(models);
        }
        return differences;
    }

    private void compare(Model model) {
        List<ModelColumn> missing =
                model.columns().stream()
                        .filter(each -> each.named() && findPair(each).isEmpty())
                        .toList();
        add(Kind.COLUMNS_NOT_MADE, model, names(missing), place(missing));
        List<ColumnPair> pairs =
                model.columns().stream().flatMap(each -> findPair(each).stream()).toList();
        List<ColumnPair> types = pairs.stream().filter(ColumnPair::differInType).toList();
        add(Kind.TYPE, model, types.stream().map(ColumnPair::types).toList(), placeOf(types));
        List<ColumnPair> nulls = pairs.stream().filter(ColumnPair::differInPresence).toList();
        add(
                Kind.NULLABILITY,
                model,
                nulls.stream().map(ColumnPair::nullability).toList(),
                placeOf(nulls));
    }

    private Optional<ColumnPair> findPair(ModelColumn column) {
        return new Lookup(table.set().end())
                .findColumn(table.table().id(), column.name())
                .map(each -> new ColumnPair(table.set().end(), column, each));
    }

    private static List<String> names(List<ModelColumn> columns) {
        return columns.stream().map(ModelColumn::name).toList();
    }

    private static @Nullable SourceSpan place(List<ModelColumn> columns) {
        return columns.isEmpty() ? null : columns.getFirst().span();
    }

    private static @Nullable SourceSpan placeOf(List<ColumnPair> pairs) {
        return place(pairs.stream().map(ColumnPair::told).toList());
    }

    /// Columns that no model of the table has, in whatever casing.
    private void leftOut(List<Model> models) {
        Set<String> known =
                models.stream()
                        .flatMap(each -> each.columns().stream())
                        .map(each -> each.named() ? each.name() : Casing.loose(each.name()))
                        .collect(Collectors.toSet());
        List<Column> unknown =
                table.columns().stream()
                        .filter(each -> !known.contains(each.name()))
                        .filter(each -> !known.contains(Casing.loose(each.name())))
                        .toList();
        add(
                Kind.COLUMNS_WITHOUT_MODEL,
                models.getFirst(),
                unknown.stream().map(Column::name).toList(),
                models.getFirst().span());
    }

    private void add(Kind kind, Model model, List<String> details, @Nullable SourceSpan place) {
        if (!details.isEmpty()) {
            differences.add(
                    new ModelDifference(
                            kind,
                            mapper,
                            model.name(),
                            table.name(),
                            details,
                            table.certainty(mapper),
                            place));
        }
    }
}
