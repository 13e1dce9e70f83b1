package plumbline.gui.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Danger;
import plumbline.analysis.evolution.Stage;
import plumbline.drawing.schema.StageWords;
import plumbline.framework.MigrationHalf;
import plumbline.gui.schema.StageRows.StageRow.Note;
import plumbline.operation.ObjectName;
import plumbline.operation.step.NotUnderstood;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.source.SourceSpan;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts the statements of a migration below each other, with what is to be said about each.
final class StageRows {

    private static final int LONGEST = 220;

    private final StageWords say;
    private final Words words;

    /// A statement of a migration: where it stands, how it reads, what is dangerous about it, and
    /// why what it does is not known for sure.
    record StageRow(SourceSpan span, String text, List<Note> dangers, List<String> doubts) {

        StageRow {
            dangers = List.copyOf(dangers);
            doubts = List.copyOf(doubts);
        }

        /// One danger in words.
        record Note(String text, boolean grave) {}

        boolean isUncertain() {
            return !doubts.isEmpty();
        }
    }

    StageRows(Words words) {
        this.say = new StageWords(words);
        this.words = words;
    }

    List<StageRow> of(Shown shown) {
        List<StageRow> rows = new ArrayList<>();
        shown.findStage().ifPresent(stage -> add(shown, stage, rows));
        rows.sort(Comparator.comparingInt(each -> each.span().line()));
        return rows;
    }

    private void add(Shown shown, Stage stage, List<StageRow> rows) {
        List<Danger> dangers = shown.down() ? List.of() : stage.dangers();
        Set<SourceSpan> told = new HashSet<>();
        shown.findPassage()
                .ifPresent(
                        passage ->
                                passage.effects()
                                        .forEach(
                                                each -> rows.add(row(stage, each, dangers, told))));
        MigrationHalf half = shown.down() ? stage.migration().down() : stage.migration().up();
        half.notUnderstood().forEach(each -> rows.add(row(each)));
    }

    /// Several operations of one statement share what is dangerous about it.
    private StageRow row(Stage stage, Effect effect, List<Danger> dangers, Set<SourceSpan> told) {
        SourceSpan span = effect.step().span();
        List<Note> notes = new ArrayList<>();
        if (told.add(span)) {
            dangers.stream()
                    .filter(each -> !each.table().isEmpty() && each.span().equals(span))
                    .map(each -> new Note(say.danger(each), each.isGrave()))
                    .forEach(notes::add);
        }
        effect.troubles()
                .forEach(
                        each ->
                                notes.add(
                                        new Note(
                                                words.get(
                                                        each.kind().key(),
                                                        each.object(),
                                                        String.join(", ", each.others())),
                                                true)));
        return new StageRow(span, text(stage, effect), notes, doubts(effect));
    }

    private List<String> doubts(Effect effect) {
        return switch (effect.outcome()) {
            case DONE, UNLESS_THERE ->
                    effect.step().dynamic() ? List.of(words.get("doubt.dynamic")) : List.of();
            case UNSURE ->
                    List.of(
                            words.get(
                                    effect.step().circumstances().repeated()
                                            ? "doubt.repeated"
                                            : "doubt.condition"));
            case FAILED -> List.of(words.get("doubt.failed"));
            case CONDITION_FALSE, OTHER_DATABASE, NOT_CALLED -> List.of();
        };
    }

    /// As it is written; a builder’s call by what it does.
    private String text(Stage stage, Effect effect) {
        String sql = effect.step().sql().strip();
        String code = stage.texts().getOrDefault(effect.step().span(), "").strip();
        ObjectName table = effect.step().operation().table();
        String kind = effect.step().operation().kind();
        String built = kind + (table == null ? "" : " " + table);
        String text = sql.isEmpty() ? (code.isEmpty() ? built : called(table, code)) : sql;
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return runs(effect.outcome()) ? cut : words.get("evolution.not-run", cut);
    }

    /// The call of a builder with the table that it is about.
    private static String called(@Nullable ObjectName table, String code) {
        String line = code.replaceAll("\\s+", " ");
        return table == null || line.contains(table.name()) ? line : table + ": " + line;
    }

    private static boolean runs(Outcome outcome) {
        return switch (outcome) {
            case DONE, UNLESS_THERE, UNSURE, FAILED -> true;
            case CONDITION_FALSE, OTHER_DATABASE, NOT_CALLED -> false;
        };
    }

    private StageRow row(NotUnderstood left) {
        String text = left.text().strip();
        return new StageRow(
                left.span(),
                text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…",
                List.of(),
                List.of(words.get(left.obstacle().key())));
    }
}
