package plumbline.gui.matrix;

import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.report.StatusSign;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Sheet;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The matrix as a table of Markdown, as it is shown; what is only proposed stands in brackets.
final class MatrixMarkdown {

    private final MatrixViewModel model;
    private final Words words;
    private final MatrixWords telling;
    private final Set<Cell> block;
    private final List<String> services;

    MatrixMarkdown(MatrixViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.telling = new MatrixWords(words);
        this.block = model.cursor().blockProperty().get();
        this.services = model.services().stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(String service) {
        return block.isEmpty() || block.stream().anyMatch(each -> each.service().equals(service));
    }

    /// Of the checks and services of the chosen block, or else of all that are listed.
    String text() {
        List<List<Inline>> rows = new ArrayList<>();
        model.lines().stream().filter(this::isWanted).map(this::row).forEach(rows::add);
        rows.add(scores());
        Sheet sheet = new Sheet();
        sheet.table(head(), rows);
        return sheet.toString();
    }

    private boolean isWanted(MatrixLine line) {
        return switch (line) {
            case MatrixLine.Heading heading -> block.isEmpty();
            case Checked checked ->
                    block.isEmpty()
                            || block.stream()
                                    .anyMatch(each -> each.check().equals(checked.check().id()));
        };
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        head.add(words.get("matrix.check"));
        head.add(words.get("matrix.severity"));
        head.addAll(services);
        Stream.of(MatrixLine.Count.values()).map(MatrixLine.Count::sign).forEach(head::add);
        return head;
    }

    private List<Inline> row(MatrixLine line) {
        return switch (line) {
            case MatrixLine.Heading heading -> filled(Inline.bold(heading.title()));
            case Checked checked -> row(checked);
        };
    }

    private List<Inline> row(Checked line) {
        List<Inline> row = new ArrayList<>();
        row.add(Inline.text(line.check().title()));
        row.add(Inline.text(line.check().severity().name()));
        services.forEach(each -> row.add(line.find(each).map(this::told).orElse(Inline.NONE)));
        for (MatrixLine.Count each : MatrixLine.Count.values()) {
            row.add(Inline.text(Integer.toString(each.count(line.tally()))));
        }
        return row;
    }

    private Inline told(MatrixCell cell) {
        return switch (model.showProperty().get()) {
            case RESULT, SEVERITY -> sign(cell);
            case AGE ->
                    model.age(cell).stream()
                            .mapToObj(each -> telling.age(each, Density.LARGE))
                            .map(Inline::text)
                            .findFirst()
                            .orElse(Inline.NONE);
            case EVIDENCE -> Inline.text(telling.evidence(cell, Density.LARGE));
        };
    }

    private static Inline sign(MatrixCell cell) {
        String told = StatusSign.of(cell.status()).toString();
        return Inline.text(cell.isProposed() && cell.status() != null ? "(" + told + ")" : told);
    }

    private List<Inline> scores() {
        List<Inline> row = filled(Inline.bold(words.get("matrix.scores")));
        for (int i = 0; i < services.size(); i++) {
            row.set(i + 2, Inline.text(MatrixWords.percent(model.score(services.get(i)))));
        }
        return row;
    }

    /// A row with nothing behind its first cell.
    private List<Inline> filled(Inline first) {
        List<Inline> row = new ArrayList<>(Collections.nCopies(head().size(), Inline.NONE));
        row.set(0, first);
        return row;
    }
}
