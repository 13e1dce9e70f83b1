package plumbline.parse.sql.postgres;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.words.WordGrammar;
import plumbline.source.EmbeddedText;

import java.util.List;

/// What words alone say about a statement that the grammar does not take, or has no operation for.
final class ByWords {

    private ByWords() {}

    /// The steps, none where words do not say all of it.
    static List<Step> of(EmbeddedText sql, Circumstances around) {
        List<Step> said =
                new WordGrammar().understand(sql, Dialect.POSTGRESQL, around).orElse(List.of());
        boolean whole = said.stream().allMatch(one -> one.understanding() == Understanding.FULL);
        return whole ? said : List.of();
    }
}
