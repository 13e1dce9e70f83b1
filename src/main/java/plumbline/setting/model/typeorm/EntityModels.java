package plumbline.setting.model.typeorm;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Script;
import plumbline.setting.model.Mapper;
import plumbline.setting.model.Model;
import plumbline.setting.model.script.Literals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the entities that classes with decorators declare.
public final class EntityModels {

    /// What a script says that declares an entity or a part of one.
    public static final Pattern SIGN =
            Pattern.compile("@(Entity|ChildEntity|\\w*Column|ManyToOne|OneToOne)\\b");

    private static final Pattern STRATEGY = Pattern.compile("\\bnamingStrategy\\b");
    private static final Pattern SNAKE = Pattern.compile("\\bnew\\s+SnakeNamingStrategy\\s*\\(");

    private final EntityClasses classes;

    /// Whether the names of all tables get a prefix that only the running program knows.
    private final boolean prefixed;

    private EntityModels(EntityClasses classes, boolean prefixed) {
        this.classes = classes;
        this.prefixed = prefixed;
    }

    /// The entities of these scripts; `settings` are texts that may say how names are made.
    public static List<Model> read(List<Script> scripts, List<String> settings) {
        boolean prefixed = settings.stream().anyMatch(each -> each.contains("entityPrefix"));
        EntityClasses classes = new EntityClasses(naming(settings), scripts);
        EntityModels reader = new EntityModels(classes, prefixed);
        List<Model> models = new ArrayList<>();
        classes.all()
                .forEach(
                        each ->
                                each.find("Entity")
                                        .ifPresent(e -> models.add(reader.model(each, e))));
        return models;
    }

    private static Naming naming(List<String> settings) {
        List<String> telling =
                settings.stream().filter(each -> STRATEGY.matcher(each).find()).toList();
        if (telling.isEmpty()) {
            return Naming.USUAL;
        }
        boolean snake = telling.stream().allMatch(each -> SNAKE.matcher(each).find());
        return snake ? Naming.SNAKE : Naming.UNKNOWN;
    }

    private Model model(MappedClass type, Decorator entity) {
        Expression options = entity.options();
        Expression written =
                entity.first() == null ? Literals.member(options, "name") : entity.first();
        Optional<String> told = Literals.findText(written);
        boolean guessed = written == null && !entity.isOpen() && classes.naming().isKnown();
        EntityColumns columns = EntityColumns.of(type, classes);
        return new Model(
                Mapper.TYPEORM,
                type.name(),
                Literals.findText(Literals.member(options, "schema")).orElse(null),
                told.orElseGet(() -> classes.naming().table(type.name())),
                (told.isPresent() || guessed) && !prefixed,
                columns.columns(),
                columns.isWhole() && !isShared(type),
                type.script().place(type.type().span()));
    }

    /// Whether rows of other classes stand in the same table, or the tool adds columns of its own.
    private static boolean isShared(MappedClass type) {
        return type.find("TableInheritance").isPresent() || type.find("Tree").isPresent();
    }
}
