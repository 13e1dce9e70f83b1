package plumbline.parse.script.tree;

import plumbline.parse.script.Span;
import plumbline.parse.script.Unreadable;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// The reading of one file: its readers, which call each other, and what they could not read.
final class Reading {

    /// Deeper than anybody writes, and far from the end of the smallest stack.
    private static final int DEEPEST = 250;

    private final SourceDocument document;
    private final String text;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Literals literals = new Literals(this);
    private final Patterns patterns = new Patterns(this);
    private final Expressions expressions = new Expressions(this);
    private final Chains chains = new Chains(this);
    private final Functions functions = new Functions(this);
    private final Classes classes = new Classes(this);
    private final Objects objects = new Objects(this);
    private final Statements statements = new Statements(this);
    private final ModuleStatements modules = new ModuleStatements(this);
    private final Declarations declarations = new Declarations(this);
    private int depth;

    Reading(SourceDocument document) {
        this.document = document;
        this.text = document.text();
    }

    SourceDocument document() {
        return document;
    }

    String text(RawNode node) {
        return node.span().of(text);
    }

    /// Goes one level down, unless that would be too deep.
    <T> T deeper(Supplier<T> inside, Supplier<T> tooDeep) {
        if (depth == DEEPEST) {
            return tooDeep.get();
        }
        depth++;
        try {
            return inside.get();
        } finally {
            depth--;
        }
    }

    Unreadable give(RawNode node, Unreadable.Reason reason) {
        // brackets that were added to a cut file stand behind its end
        int end = Math.min(node.end(), text.length());
        Unreadable piece = new Unreadable(new Span(Math.min(node.start(), end), end), reason);
        if (reason != Unreadable.Reason.SYNTAX && reason != Unreadable.Reason.MISSING) {
            unreadable.add(piece);
        }
        return piece;
    }

    /// All that was not read, with what the grammar itself complained about.
    List<Unreadable> unreadable(List<Unreadable> errors) {
        List<Unreadable> all = new ArrayList<>(errors);
        all.addAll(unreadable);
        all.sort(Comparator.comparingInt(each -> each.span().start()));
        return all;
    }

    Literals literals() {
        return literals;
    }

    Patterns patterns() {
        return patterns;
    }

    Expressions expressions() {
        return expressions;
    }

    Chains chains() {
        return chains;
    }

    Functions functions() {
        return functions;
    }

    Classes classes() {
        return classes;
    }

    Objects objects() {
        return objects;
    }

    Statements statements() {
        return statements;
    }

    ModuleStatements modules() {
        return modules;
    }

    Declarations declarations() {
        return declarations;
    }
}
