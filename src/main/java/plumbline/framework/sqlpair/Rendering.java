package plumbline.framework.sqlpair;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a template gives on one database: pieces of whole statements and the conditions they hang
/// on, and calls that write statements nobody sees.
final class Rendering {

    /// A few statements that run under the same circumstances.
    record Piece(EmbeddedText sql, Circumstances around) {}

    private static final Pattern COMMENTS =
            Pattern.compile("--[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/");

    private final SourceDocument document;
    private final Dialect dialect;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<NotUnderstood> calls = new ArrayList<>();
    private final List<EmbeddedText> current = new ArrayList<>();

    private Rendering(SourceDocument document, Dialect dialect) {
        this.document = document;
        this.dialect = dialect;
    }

    static Rendering of(
            Template template, SourceDocument document, Dialect dialect, Circumstances around) {
        Rendering rendering = new Rendering(document, dialect);
        rendering.render(template.nodes(), around);
        rendering.flush(around);
        return rendering;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<NotUnderstood> calls() {
        return calls;
    }

    private void render(List<Template.Node> nodes, Circumstances around) {
        for (Template.Node node : nodes) {
            switch (node) {
                case Template.Node.Text text ->
                        current.add(EmbeddedText.of(document, text.start(), text.end()));
                case Template.Node.Action action -> fillIn(action);
                case Template.Node.Choice choice -> choose(choice, around);
            }
        }
    }

    /// A call that stands where a statement would stand writes statements of its own.
    private void fillIn(Template.Node.Action action) {
        String body = action.body();
        if (body.matches("(?s)[A-Za-z]\\w*\\b.*") && isBetweenStatements()) {
            calls.add(
                    new NotUnderstood(
                            document.span(action.start(), action.end()),
                            Obstacle.UNKNOWN_CALL,
                            body.split("\\s", 2)[0],
                            document.text().substring(action.start(), action.end())));
        } else {
            current.add(hole(Hole.Kind.PLACEHOLDER, body, action));
        }
    }

    private void choose(Template.Node.Choice choice, Circumstances around) {
        String before = "";
        List<Circumstances> open = new ArrayList<>();
        for (Template.Branch branch : choice.branches()) {
            String test = branch.condition().isEmpty() ? before : branch.condition();
            Condition.Outcome outcome =
                    branch.condition().isEmpty()
                            ? Condition.Outcome.YES
                            : Condition.of(branch.condition()).on(dialect);
            if (outcome == Condition.Outcome.YES && open.isEmpty()) {
                render(branch.nodes(), around);
                return;
            }
            if (outcome != Condition.Outcome.NO) {
                open.add(around.when(test));
                if (!standsAlone(branch)) {
                    current.add(hole(Hole.Kind.COMPUTATION, branch.condition(), choice));
                    return;
                }
                flush(around);
                render(branch.nodes(), around.when(test));
                flush(around.when(test));
            }
            if (outcome == Condition.Outcome.OPEN) {
                String not = "not (" + branch.condition() + ")";
                before = before.isEmpty() ? not : before + " && " + not;
            }
        }
    }

    private boolean standsAlone(Template.Branch branch) {
        return isBetweenStatements()
                && (branch.nodes().isEmpty() || endsStatement(lastText(branch.nodes())));
    }

    private String lastText(List<Template.Node> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            String text = document.text().substring(nodes.get(i).start(), nodes.get(i).end());
            boolean isTag = !(nodes.get(i) instanceof Template.Node.Text);
            if (isTag || !withoutComments(text).isBlank()) {
                return isTag ? ";" : text;
            }
        }
        return "";
    }

    private boolean isBetweenStatements() {
        return endsStatement(EmbeddedText.join(current).text());
    }

    private static boolean endsStatement(String text) {
        String bare = withoutComments(text).strip();
        return bare.isEmpty() || bare.endsWith(";");
    }

    private static String withoutComments(String text) {
        return COMMENTS.matcher(text).replaceAll(" ");
    }

    private EmbeddedText hole(Hole.Kind kind, String expression, Template.Node node) {
        return EmbeddedText.hole(new Hole(kind, expression), document, node.start(), node.end());
    }

    private void flush(Circumstances around) {
        EmbeddedText sql = EmbeddedText.join(current);
        current.clear();
        if (!sql.text().isBlank()) {
            pieces.add(new Piece(sql, around));
        }
    }
}
