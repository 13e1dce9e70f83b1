package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Data_typeContext;

import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlTokens;
import plumbline.operation.text.SqlTypes;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Locale;

/// A text that was parsed: what the nodes of its tree say, as written or as the server stores it.
public final class SqlText {

    private final EmbeddedText text;

    SqlText(EmbeddedText text) {
        this.text = text;
    }

    public int start(ParserRuleContext node) {
        return node.getStart().getStartIndex();
    }

    public int startOf(TerminalNode word) {
        return word.getSymbol().getStartIndex();
    }

    public int end(ParserRuleContext node) {
        Token last = node.getStop();
        int end = last == null ? 0 : last.getStopIndex() + 1;
        return Math.max(end, start(node));
    }

    /// The part of the text that a node stands for.
    public EmbeddedText slice(ParserRuleContext node) {
        return text.slice(start(node), end(node));
    }

    /// What stands between two nodes, both included.
    public EmbeddedText slice(ParserRuleContext first, ParserRuleContext last) {
        return text.slice(start(first), end(last));
    }

    public EmbeddedText slice(int start, int end) {
        return text.slice(start, end);
    }

    public SourceSpan span(ParserRuleContext node) {
        return text.span(start(node), end(node));
    }

    public boolean isDynamic(ParserRuleContext node) {
        return text.isDynamic(start(node), end(node));
    }

    /// What a node says, as a person reads it.
    public String of(ParserRuleContext node) {
        return text.display(start(node), end(node));
    }

    /// What a node says, or null where there is none.
    public @Nullable String orNull(@Nullable ParserRuleContext node) {
        return node == null ? null : of(node);
    }

    /// What stands between two nodes, both included.
    public String of(ParserRuleContext first, ParserRuleContext last) {
        return text.display(start(first), end(last));
    }

    /// What stands from a word on to the end of a node.
    public String from(TerminalNode word, ParserRuleContext node) {
        return text.display(word.getSymbol().getStartIndex(), end(node));
    }

    /// What stands behind a word up to the end of a node.
    public String after(TerminalNode word, ParserRuleContext node) {
        return text.display(word.getSymbol().getStopIndex() + 1, end(node)).strip();
    }

    /// What stands behind a node up to the end of another.
    public String after(ParserRuleContext before, ParserRuleContext node) {
        return text.display(end(before), end(node)).strip();
    }

    /// What stands inside the first and the last sign of a node, which are its parentheses.
    public String inside(ParserRuleContext node) {
        return text.display(start(node) + 1, Math.max(start(node) + 1, end(node) - 1)).strip();
    }

    /// The words of a node in capitals, one blank between them, comments left out.
    public String capitals(ParserRuleContext node) {
        String words = of(node).toUpperCase(Locale.ROOT);
        String plain = SqlTokens.withoutComments(words, SqlTokens.of(words, Dialect.POSTGRESQL));
        return plain.strip().replaceAll("\\s+", " ");
    }

    /// An identifier as the server stores it.
    public String word(ParserRuleContext identifier) {
        return SqlNames.stored(text, start(identifier), end(identifier), Dialect.POSTGRESQL);
    }

    public @Nullable String wordOrNull(@Nullable ParserRuleContext identifier) {
        return identifier == null ? null : word(identifier);
    }

    public List<String> words(List<? extends ParserRuleContext> identifiers) {
        return identifiers.stream().map(this::word).toList();
    }

    /// A name, with its schema if it has one, as the server stores it.
    public ObjectName name(ParserRuleContext name) {
        return SqlNames.object(text, start(name), end(name), Dialect.POSTGRESQL);
    }

    /// The name that stands between two offsets.
    public ObjectName name(int start, int end) {
        return SqlNames.object(text, start, end, Dialect.POSTGRESQL);
    }

    public List<ObjectName> names(List<? extends ParserRuleContext> names) {
        return names.stream().map(this::name).toList();
    }

    /// A column type.
    public DataType type(Data_typeContext type) {
        return SqlTypes.of(slice(type).text(), of(type), Dialect.POSTGRESQL);
    }

    /// The value of a string constant.
    public EmbeddedText value(ParserRuleContext constant) {
        return StringConstants.value(slice(constant));
    }

    public EmbeddedText text() {
        return text;
    }
}
