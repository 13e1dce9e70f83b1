package plumbline.analysis.model;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.SetSubject;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.Naming;
import plumbline.setting.model.Mapper;
import plumbline.setting.model.Model;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table that is there after the last migration of a set.
record MadeTable(SetSubject set, Table table) {

    static Optional<MadeTable> find(SetSubject set, Model model) {
        return new Lookup(set.end())
                .findRelation(new ObjectName(model.schema(), model.table()), Table.class)
                .map(each -> new MadeTable(set, each));
    }

    static boolean isView(SetSubject set, Model model) {
        return new Lookup(set.end())
                .findRelation(new ObjectName(model.schema(), model.table()), View.class)
                .isPresent();
    }

    /// Those that a mapper sees: partitions and tables of one session are not for it.
    static Stream<MadeTable> all(SetSubject set) {
        return set.end()
                .all(Table.class)
                .filter(each -> each.persistence() != Persistence.TEMPORARY)
                .filter(each -> !each.isPartition() && !each.assumed())
                .map(each -> new MadeTable(set, each));
    }

    /// Whether nothing in the set is doubtful that may make or drop any table.
    static boolean isCertain(SetSubject set) {
        return set.isWhole() && set.end().general().isEmpty();
    }

    String name() {
        return Naming.of(set.end()).name(table);
    }

    List<Column> columns() {
        return table.columns().stream()
                .flatMap(each -> set.end().find(each, Column.class).stream())
                .toList();
    }

    @Nullable SourceSpan place() {
        return set.place(table);
    }

    /// How sure it is what columns it has.
    Certainty certainty(Mapper mapper) {
        boolean doubtful = !set.end().remarksOn(table.id()).doubts().isEmpty();
        if (doubtful || !isCertain(set)) {
            return Certainty.HINT;
        }
        return mapper == Mapper.PRISMA ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    /// Whether Prisma made it for a relation of many to many, which has no model.
    boolean isJoining() {
        Set<String> names = columns().stream().map(Column::name).collect(Collectors.toSet());
        return table.name().startsWith("_") && names.equals(Set.of("A", "B"));
    }

    /// Whether the tool keeps its own history there.
    boolean isHistory() {
        return set.set().settings().historyTable().value().equals(table.name());
    }
}
