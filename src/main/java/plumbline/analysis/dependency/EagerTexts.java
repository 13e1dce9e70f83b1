package plumbline.analysis.dependency;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.Operation;
import plumbline.operation.SecurityOperation.CreatePolicy;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.ViewOperation.CreateView;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The pieces of SQL in an operation whose names have to mean something at once.
final class EagerTexts {

    private EagerTexts() {}

    /// The columns that it lists.
    static List<String> columns(Operation operation) {
        return switch (operation) {
            case Insert insert -> insert.columns();
            case Update update -> update.columns();
            default -> List.of();
        };
    }

    /// Expressions over the one table that it is about.
    static List<String> expressions(Operation operation) {
        return switch (operation) {
            case CreatePolicy policy -> present(policy.using(), policy.withCheck());
            case CreateIndex index -> ofIndex(index.definition());
            case AddConstraint added when added.definition() instanceof Check check ->
                    List.of(check.expression());
            case Update update when update.from().isEmpty() -> present(update.where());
            case Delete delete when delete.using().isEmpty() -> present(delete.where());
            default -> List.of();
        };
    }

    /// Queries.
    static List<String> queries(Operation operation) {
        return switch (operation) {
            case CreateView view when !view.recursive() -> List.of(view.query());
            case CreateTable table -> present(table.query());
            case Insert insert -> present(insert.query());
            default -> List.of();
        };
    }

    /// What is worked out for new columns where nothing else is said.
    static List<String> defaults(Operation operation) {
        return switch (operation) {
            case SetDefault changed -> List.of(changed.value());
            case AddColumn added -> present(added.definition().defaultValue());
            case CreateTable table ->
                    table.columns().stream()
                            .map(ColumnDefinition::defaultValue)
                            .flatMap(Stream::ofNullable)
                            .toList();
            default -> List.of();
        };
    }

    /// The types of new columns whose names no type of the server has.
    static Stream<String> types(Operation operation) {
        Stream<ColumnDefinition> columns =
                switch (operation) {
                    case AddColumn added -> Stream.of(added.definition());
                    case CreateTable table -> table.columns().stream();
                    default -> Stream.empty();
                };
        return columns.map(each -> each.type().name())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(name -> name.matches(".*[_A-Z].*") && !name.startsWith("pg_"));
    }

    private static List<String> ofIndex(IndexDefinition index) {
        List<String> texts = new ArrayList<>(present(index.predicate()));
        index.keys().forEach(key -> texts.addAll(present(key.expression())));
        return texts;
    }

    private static List<String> present(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }
}
