package plumbline.setting.model.prisma;

import plumbline.setting.model.Mapper;
import plumbline.setting.model.Model;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.ModelColumn.Presence;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads models out of the files of one Prisma schema.
public final class PrismaModels {

    private static final Pattern FIELD =
            Pattern.compile(
                    "^\\s*(?<name>\\w+)\\s+"
                            + "(?:(?<type>\\w+)|Unsupported\\(\"(?<raw>[^\"]*)\"\\))"
                            + "(?<list>\\[\\])?(?<optional>\\?)?(?=\\s|$)(?<rest>.*)$");
    private static final Pattern MAP =
            Pattern.compile("(?<!@)@map\\(\\s*(?:name:\\s*)?\"(?<text>[^\"]+)\"");
    private static final Pattern NATIVE =
            Pattern.compile("@db\\.(?<type>\\w+)(?<arguments>\\([^)]*\\))?");

    private final List<PrismaBlock> blocks;

    /// The names that enums have in the database.
    private final Map<String, String> enums = new HashMap<>();

    private PrismaModels(List<PrismaBlock> blocks) {
        this.blocks = blocks;
        blocks.stream()
                .filter(each -> each.kind().equals("enum"))
                .forEach(
                        each ->
                                enums.put(
                                        each.name(),
                                        each.findAttribute("map").orElse(each.name())));
    }

    public static List<Model> read(List<SourceDocument> files) {
        return new PrismaModels(files.stream().flatMap(PrismaBlock::in).toList()).models();
    }

    private List<Model> models() {
        return blocks.stream()
                .filter(each -> each.kind().equals("model"))
                .map(this::model)
                .toList();
    }

    private Model model(PrismaBlock block) {
        return new Model(
                Mapper.PRISMA,
                block.name(),
                block.findAttribute("schema").orElse(null),
                block.findAttribute("map").orElse(block.name()),
                true,
                block.lines().stream().flatMap(each -> findColumn(block, each).stream()).toList(),
                true,
                block.place());
    }

    private Optional<ModelColumn> findColumn(PrismaBlock block, PrismaBlock.Line line) {
        Matcher field = FIELD.matcher(line.text());
        if (!field.matches() || !isColumn(field.group("type"))) {
            return Optional.empty();
        }
        Matcher map = MAP.matcher(field.group("rest"));
        int at = line.start() + field.start("name");
        SourceSpan span = block.document().span(at, at + field.group("name").length());
        String name = map.find() ? map.group("text") : field.group("name");
        return Optional.of(new ModelColumn(name, true, type(field), presence(field), span));
    }

    /// What is called like a model is a relation, and no column.
    private boolean isColumn(String type) {
        return type == null || PrismaTypes.isScalar(type) || enums.containsKey(type);
    }

    private String type(Matcher field) {
        String brackets = field.group("list") == null ? "" : "[]";
        String type = field.group("type");
        if (type == null) {
            return field.group("raw") + brackets;
        }
        if (enums.containsKey(type)) {
            return '"' + enums.getOrDefault(type, type) + '"' + brackets;
        }
        Matcher asked = NATIVE.matcher(field.group("rest"));
        boolean told = asked.find();
        return PrismaTypes.sql(
                        type,
                        told ? asked.group("type") : null,
                        told ? asked.group("arguments") : null)
                + brackets;
    }

    private static Presence presence(Matcher field) {
        if (field.group("list") != null) {
            return Presence.UNKNOWN;
        }
        return field.group("optional") == null ? Presence.REQUIRED : Presence.OPTIONAL;
    }
}
