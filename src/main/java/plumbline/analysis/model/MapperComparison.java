package plumbline.analysis.model;

import plumbline.analysis.Certainty;
import plumbline.analysis.model.ModelDifference.Kind;
import plumbline.analysis.subject.SetSubject;
import plumbline.setting.model.Mapper;
import plumbline.setting.model.Model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares the models of one mapper with the tables of some sets.
final class MapperComparison {

    /// So many models must have been looked for before it tells anything that most have no table.
    private static final int ENOUGH = 3;

    private final Mapper mapper;
    private final List<SetSubject> sets;
    private final List<Model> compared = new ArrayList<>();
    private final List<Model> notMade = new ArrayList<>();
    private final Map<MadeTable, List<Model>> tables = new LinkedHashMap<>();

    MapperComparison(Mapper mapper, List<Model> models, List<SetSubject> sets) {
        this.mapper = mapper;
        this.sets = sets;
        models.forEach(this::look);
    }

    private void look(Model model) {
        Optional<MadeTable> table =
                sets.stream().flatMap(each -> MadeTable.find(each, model).stream()).findFirst();
        boolean viewed = table.isEmpty() && sets.stream().anyMatch(s -> MadeTable.isView(s, model));
        if (table.isPresent()) {
            tables.computeIfAbsent(table.get(), _ -> new ArrayList<>()).add(model);
        } else if (model.named() && !viewed) {
            notMade.add(model);
        }
        if (table.isPresent() || model.named()) {
            compared.add(model);
        }
    }

    /// None where most have no table: they belong to another database, or what makes their tables
    /// is not here.
    List<Model> compared() {
        return isElsewhere() ? List.of() : compared;
    }

    private boolean isElsewhere() {
        return compared.size() >= ENOUGH && notMade.size() * 2 > compared.size();
    }

    List<ModelDifference> differences() {
        List<ModelDifference> all = new ArrayList<>();
        if (isElsewhere()) {
            return all;
        }
        notMade.forEach(each -> all.add(notMade(each)));
        tables.forEach(
                (table, models) -> all.addAll(new TableComparison(mapper, table).of(models)));
        if (mapper.dropsTables()) {
            sets.stream()
                    .flatMap(MadeTable::all)
                    .filter(this::hasNoModel)
                    .forEach(each -> all.add(withoutModel(each)));
        }
        return all;
    }

    private ModelDifference notMade(Model model) {
        return new ModelDifference(
                Kind.TABLE_NOT_MADE,
                mapper,
                model.name(),
                model.table(),
                List.of(),
                certainty(),
                model.span());
    }

    private Certainty certainty() {
        if (!sets.stream().allMatch(MadeTable::isCertain)) {
            return Certainty.HINT;
        }
        return mapper == Mapper.PRISMA ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    private boolean hasNoModel(MadeTable table) {
        return !tables.containsKey(table) && !table.isJoining() && !table.isHistory();
    }

    private ModelDifference withoutModel(MadeTable table) {
        return new ModelDifference(
                Kind.TABLE_WITHOUT_MODEL,
                mapper,
                "",
                table.name(),
                List.of(),
                table.certainty(mapper),
                table.place());
    }
}
