package plumbline.parse.script.tree;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A node of the grammar's tree, copied so that the tree itself can be closed.
final class RawNode {

    private final String type;
    private final @Nullable String field;
    private final boolean named;
    private final Span span;
    private final List<RawNode> children = new ArrayList<>(4);
    private List<RawNode> decorators = List.of();
    private @Nullable Span annotation;

    RawNode(String type, @Nullable String field, boolean named, Span span) {
        this.type = type;
        this.field = field;
        this.named = named;
        this.span = span;
    }

    String type() {
        return type;
    }

    Span span() {
        return span;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    boolean isNamed() {
        return named;
    }

    boolean isError() {
        return type.equals(Grammar.ERROR);
    }

    void add(RawNode child) {
        children.add(child);
    }

    void decorate(RawNode decorator) {
        if (decorators.isEmpty()) {
            decorators = new ArrayList<>(2);
        }
        decorators.add(decorator);
    }

    /// What stands before it with an `@`; it is none of the children.
    List<RawNode> decorators() {
        return decorators;
    }

    void annotate(Span written) {
        annotation = written;
    }

    /// The `: type` behind its name; it is none of the children.
    @Nullable Span annotation() {
        return annotation;
    }

    List<RawNode> children() {
        return children;
    }

    Stream<RawNode> named() {
        return children.stream().filter(child -> child.named && !child.isError());
    }

    Optional<RawNode> find(String name) {
        for (RawNode child : children) {
            if (name.equals(child.field)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    Stream<RawNode> all(String name) {
        return children.stream().filter(child -> name.equals(child.field));
    }

    Optional<RawNode> findType(String wanted) {
        return children.stream().filter(child -> child.type.equals(wanted)).findFirst();
    }

    Optional<RawNode> findNamed() {
        return named().findFirst();
    }

    boolean has(String wanted) {
        return children.stream().anyMatch(child -> child.type.equals(wanted));
    }
}
