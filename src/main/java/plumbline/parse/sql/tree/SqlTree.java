package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.ParserRuleContext;

/// What the grammar made of a text: the root of the tree, and the text that it stands for.
public record SqlTree<T extends ParserRuleContext>(SqlText text, T root) {}
