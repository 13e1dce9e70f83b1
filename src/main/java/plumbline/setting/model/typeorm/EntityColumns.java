package plumbline.setting.model.typeorm;

import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.Expression;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.script.Literals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects the columns of an entity: its own, those of the classes it extends, and those of parts
/// that are kept within the same row.
final class EntityColumns {

    private static final int DEEPEST = 12;
    private static final int MOST_CLASSES = 200;

    /// These make no column of a field.
    private static final Set<String> WITHOUT_COLUMN =
            Set.of("OneToMany", "ManyToMany", "RelationId", "RelationCount", "VirtualColumn");

    private final EntityClasses classes;
    private final List<ModelColumn> columns = new ArrayList<>();
    private final List<ModelColumn> joining = new ArrayList<>();
    private final Set<ClassLiteral> way = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean whole = true;
    private int visited;

    private EntityColumns(EntityClasses classes) {
        this.classes = classes;
    }

    static EntityColumns of(MappedClass type, EntityClasses classes) {
        EntityColumns found = new EntityColumns(classes);
        found.collect(type, "");
        return found;
    }

    /// One by which tables are joined has the type of the column that it points to.
    List<ModelColumn> columns() {
        return columns.stream().map(each -> isJoining(each) ? each.untyped() : each).toList();
    }

    private boolean isJoining(ModelColumn column) {
        return joining.stream().anyMatch(each -> each.name().equals(column.name()));
    }

    /// Whether every column is known.
    boolean isWhole() {
        return whole;
    }

    /// A class that contains itself has no end, whether by inheritance or as a part.
    private void collect(MappedClass type, String prefix) {
        if (way.size() > DEEPEST || ++visited > MOST_CLASSES || !way.add(type.type())) {
            whole = false;
            return;
        }
        collectOwn(type, prefix);
        way.remove(type.type());
    }

    private void collectOwn(MappedClass type, String prefix) {
        type.findParent()
                .filter(each -> !each.equals("BaseEntity") || classes.find(type, each).isPresent())
                .ifPresent(parent -> collect(type, parent, prefix));
        type.fields()
                .map(each -> MappedField.of(type.script(), each))
                .forEach(field -> field(field, type, prefix));
    }

    private void collect(MappedClass user, String name, String prefix) {
        classes.find(user, name)
                .ifPresentOrElse(each -> collect(each, prefix), () -> whole = false);
    }

    private void field(MappedField field, MappedClass type, String prefix) {
        if (field.find(WITHOUT_COLUMN::contains).isPresent()) {
            return;
        }
        Optional<Decorator> relation = field.find(JoinField::isOne);
        Optional<Decorator> column = field.find(ColumnField::isOne);
        if (relation.isPresent()) {
            join(field, relation.get(), type, prefix);
        } else if (column.isEmpty()) {
            // a decorator of the project's own may well declare a column
            whole &= field.find(each -> each.endsWith("Column")).isEmpty();
        } else if (column.get().findTarget().isPresent()) {
            String inner = prefix + prefix(field, column.get());
            collect(type, column.get().findTarget().get(), inner);
        } else {
            add(prefix, List.of(new ColumnField(field, column.get()).read(classes.naming())));
        }
    }

    private void join(MappedField field, Decorator relation, MappedClass type, String prefix) {
        String key =
                relation.findTarget()
                        .flatMap(each -> new EntityKeys(classes).find(type, each))
                        .orElse("");
        List<ModelColumn> joined = new JoinField(field, relation, key).read(classes.naming());
        joining.addAll(joined);
        add(prefix, joined);
    }

    private static String prefix(MappedField field, Decorator part) {
        Expression told = Literals.member(part.options(), "prefix");
        boolean none = !Literals.findTruth(told).orElse(true);
        return none ? "" : Literals.findText(told).orElse(field.name());
    }

    private void add(String prefix, List<ModelColumn> more) {
        for (ModelColumn each : more) {
            whole &= each.named();
            columns.add(
                    new ModelColumn(
                            classes.naming().column(prefix, each.name()),
                            each.named() && (prefix.isEmpty() || classes.naming().isKnown()),
                            each.type(),
                            each.presence(),
                            each.span()));
        }
    }
}
