package plumbline.parse.java.syntax;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.NotUnderstood;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.Arrays;
import java.util.Optional;

/// A Java file as far as it could be parsed, and where each node of it stands.
public final class JavaUnit {

    private static final int MOST_SHOWN = 160;

    private final SourceDocument document;
    private final CompilationUnit tree;
    private final @Nullable NotUnderstood problem;
    private final int[] lines;

    public JavaUnit(
            SourceDocument document, CompilationUnit tree, @Nullable NotUnderstood problem) {
        this.document = document;
        this.tree = tree;
        this.problem = problem;
        this.lines = lineStarts(document.text());
    }

    public SourceDocument document() {
        return document;
    }

    public CompilationUnit tree() {
        return tree;
    }

    /// Why it could not be parsed to its end, if it could not.
    public Optional<NotUnderstood> findProblem() {
        return Optional.ofNullable(problem);
    }

    public String packageName() {
        return tree.getPackageDeclaration().map(each -> each.getNameAsString()).orElse("");
    }

    public int start(Node node) {
        return node.getBegin().map(this::offset).orElse(0);
    }

    public int end(Node node) {
        return node.getEnd().map(position -> offset(position) + 1).orElse(0);
    }

    public SourceSpan span(Node node) {
        return document.span(start(node), end(node));
    }

    /// The code of a node in one line.
    public String code(Node node) {
        String text = document.text();
        int to = Math.min(end(node), text.length());
        String line = text.substring(Math.min(start(node), to), to).replaceAll("\\s+", " ");
        return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
    }

    /// A text that stands for a node as a whole.
    public EmbeddedText standingFor(String value, Node node) {
        return EmbeddedText.standingFor(value, document, start(node), end(node));
    }

    public EmbeddedText hole(Hole.Kind kind, Node node) {
        return EmbeddedText.hole(new Hole(kind, code(node)), document, start(node), end(node));
    }

    public int offset(Position position) {
        int line = Math.clamp(position.line - 1, 0, lines.length - 1);
        return Math.min(lines[line] + position.column - 1, document.text().length());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
