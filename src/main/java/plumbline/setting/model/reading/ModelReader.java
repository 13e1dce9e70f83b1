package plumbline.setting.model.reading;

import plumbline.parse.script.Script;
import plumbline.parse.script.ScriptLanguage;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.setting.model.Model;
import plumbline.setting.model.drizzle.DrizzleModels;
import plumbline.setting.model.prisma.PrismaModels;
import plumbline.setting.model.sequelize.SequelizeModels;
import plumbline.setting.model.typeorm.EntityModels;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Reads the models among the files of a service.
public final class ModelReader {

    private final ScriptParser parser = new ScriptParser();
    private final List<SourceDocument> scripts;
    private final List<String> texts;

    private ModelReader(List<SourceDocument> scripts) {
        this.scripts = scripts;
        this.texts = scripts.stream().map(SourceDocument::text).toList();
    }

    /// Whether models may stand in a file.
    public static boolean isWanted(String path) {
        return path.endsWith(".prisma") || ScriptLanguage.findFor(path).isPresent();
    }

    public static List<Model> read(List<SourceDocument> files) {
        List<SourceDocument> schemas =
                files.stream().filter(each -> each.file().endsWith(".prisma")).toList();
        List<SourceDocument> scripts =
                files.stream()
                        .filter(each -> ScriptLanguage.findFor(each.file()).isPresent())
                        .toList();
        List<Model> models = new ArrayList<>(PrismaModels.read(schemas));
        new ModelReader(scripts).readInto(models);
        return models;
    }

    private void readInto(List<Model> models) {
        models.addAll(
                EntityModels.read(parsed(each -> EntityModels.SIGN.matcher(each).find()), texts));
        models.addAll(DrizzleModels.read(parsed(DrizzleModels::isOne), texts));
        models.addAll(SequelizeModels.read(parsed(SequelizeModels::isOne), texts));
    }

    private List<Script> parsed(Predicate<String> wanted) {
        return scripts.stream()
                .filter(each -> wanted.test(each.text()))
                .map(parser::parse)
                .toList();
    }
}
