package plumbline.analysis.model;

import plumbline.analysis.delivery.CodeSearch;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Framework;
import plumbline.setting.model.Mapper;
import plumbline.setting.model.Model;
import plumbline.setting.model.reading.ModelReader;

import java.util.ArrayList;
import java.util.List;

/// What the models of a service say and the tables after its last migration do not, or the other
/// way round; `compared` are the models whose tables were looked at.
public record ModelComparison(List<Model> compared, List<ModelDifference> differences) {

    public ModelComparison {
        compared = List.copyOf(compared);
        differences = List.copyOf(differences);
    }

    public static ModelComparison of(ServiceSubject service) {
        List<SetSubject> sets =
                service.setsOnPostgres().filter(each -> !each.migrations().isEmpty()).toList();
        List<Model> models =
                sets.isEmpty()
                        ? List.of()
                        : ModelReader.read(
                                new CodeSearch(service).documents(ModelReader::isWanted));
        List<Model> compared = new ArrayList<>();
        List<ModelDifference> differences = new ArrayList<>();
        for (Mapper mapper : Mapper.values()) {
            List<Model> own = models.stream().filter(each -> each.mapper() == mapper).toList();
            if (!own.isEmpty()) {
                MapperComparison comparison = new MapperComparison(mapper, own, sets(mapper, sets));
                compared.addAll(comparison.compared());
                differences.addAll(comparison.differences());
            }
        }
        return new ModelComparison(compared, differences);
    }

    /// The sets that make the tables: those that the tool of the mapper runs, if there are any.
    private static List<SetSubject> sets(Mapper mapper, List<SetSubject> all) {
        Framework tool =
                switch (mapper) {
                    case PRISMA -> Framework.PRISMA;
                    case TYPEORM -> Framework.TYPEORM;
                    case DRIZZLE -> Framework.DRIZZLE;
                    case SEQUELIZE -> Framework.SEQUELIZE;
                };
        List<SetSubject> own = all.stream().filter(each -> each.set().framework() == tool).toList();
        return own.isEmpty() ? all : own;
    }
}
