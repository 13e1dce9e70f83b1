package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_owner_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Comment_member_objectContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Comment_on_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Owner_member_objectContext;

import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.operation.SecurityOperation.ChangeOwner;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.List;
import java.util.Set;

/// COMMENT ON and OWNER TO, which go for objects of any kind.
public final class CommentLowering {

    /// Known by their types and signs.
    private static final Set<String> UNNAMED = Set.of("OPERATOR", "CAST");

    private final StepList steps;
    private final SqlText text;

    public CommentLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void comment(Comment_on_statementContext comment) {
        Comment_member_objectContext object = comment.comment_member_object();
        String written = comment.sconst() == null ? "" : text.value(comment.sconst()).display();
        // no text and none at all are the same to the server
        String words = written.isEmpty() ? null : written;
        String target = Words.leading(object).replace(" (", "");
        if (target.equals("COLUMN")) {
            String[] split = split(object.name);
            ObjectName table = name(split[0], text.isDynamic(object.name));
            steps.add(new CommentOn(target, table, split[1], words));
        } else if (UNNAMED.contains(target)) {
            String named = text.of(object).substring(target.length()).strip();
            ObjectName whole = new ObjectName(null, named, text.isDynamic(object));
            steps.add(new CommentOn(target, whole, null, words));
        } else if (object.table_name != null) {
            ObjectName on = text.name(object.table_name);
            String kind = object.DOMAIN() == null ? target : "DOMAIN " + target;
            ObjectName name = text.name(object.identifier());
            steps.add(new CommentOn(kind, name, null, words, on, null));
        } else {
            List<String> arguments =
                    object.function_args() == null
                            ? null
                            : Arguments.types(object.function_args(), text);
            steps.add(new CommentOn(target, object(object), null, words, null, arguments));
        }
    }

    /// What stands before the last dot, and what behind it, both as the server stores them.
    private String[] split(ParserRuleContext name) {
        ParserRuleContext last =
                name.getChild(name.getChildCount() - 1) instanceof ParserRuleContext part
                        ? part
                        : name;
        String column = text.word(last);
        int table = Math.max(0, text.start(last) - text.start(name));
        String written = text.slice(name).text().substring(0, table).strip();
        if (written.isEmpty()) {
            return new String[] {"", column};
        }
        int end = text.start(name) + written.length() - 1;
        return new String[] {text.name(text.start(name), end).toString(), column};
    }

    private static ObjectName name(String dotted, boolean dynamic) {
        int dot = dotted.lastIndexOf('.');
        return dot < 0
                ? new ObjectName(null, dotted, dynamic)
                : new ObjectName(dotted.substring(0, dot), dotted.substring(dot + 1), dynamic);
    }

    private ObjectName object(Comment_member_objectContext object) {
        ParserRuleContext name =
                object.name == null ? Trees.findInner(object).orElse(object) : object.name;
        return text.name(name);
    }

    public void owner(Alter_owner_statementContext alter) {
        Owner_member_objectContext object = alter.owner_member_object();
        if (object.name == null) {
            steps.raw();
            return;
        }
        String owner = text.word(alter.owner_to().user_name());
        List<String> arguments =
                object.function_args() == null
                        ? null
                        : Arguments.types(object.function_args(), text);
        steps.alters(object.if_exists(), false);
        steps.add(new ChangeOwner(Words.leading(object), text.name(object.name), arguments, owner));
    }
}
