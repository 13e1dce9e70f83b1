package plumbline.gui.matrix;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Rotate;

import plumbline.gui.style.Style;
import plumbline.review.score.Score;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// Above the cells: the services from the bottom up, their scores, and what is counted behind them.
final class SheetHeader extends Pane {

    private static final double ROOM = 1;
    private static final Rotate UP = new Rotate(-90);

    private final MatrixViewModel model;
    private final MatrixWords words;
    private final Pane content = new Pane();
    private final List<Label> signs =
            Stream.of(MatrixLine.Count.values())
                    .map(each -> Style.MATRIX_COUNT.on(new Label(each.sign())))
                    .toList();
    private final Label why;
    private List<Label> names = List.of();
    private List<Label> scores = List.of();

    SheetHeader(MatrixViewModel model, Words words) {
        this.model = model;
        this.words = new MatrixWords(words);
        this.why = Style.MATRIX_WHY.on(new Label(words.get("matrix.apart.title")));
        getChildren().add(content);
        Style.MATRIX_HEAD.on(this);
        fill();
    }

    /// For other services.
    void fill() {
        names = model.services().stream().map(this::name).toList();
        scores = model.services().stream().map(_ -> Style.MATRIX_SCORE.on(new Label())).toList();
        content.getChildren().setAll(names);
        content.getChildren().addAll(scores);
        content.getChildren().addAll(signs);
        content.getChildren().add(why);
        content.getChildren().forEach(each -> each.setManaged(false));
        tellScores();
    }

    private Label name(String service) {
        Label name = Style.MATRIX_SERVICE.on(new Label(service));
        name.setTooltip(new Tooltip(service));
        name.getTransforms().setAll(UP);
        return name;
    }

    /// For other numbers.
    void tellScores() {
        for (int i = 0; i < scores.size(); i++) {
            String service = model.services().get(i);
            Score score = model.score(service);
            Label label = scores.get(i);
            label.setText(MatrixWords.percent(score));
            label.setAccessibleText(words.score(service, score));
            label.setTooltip(new Tooltip(words.score(service, score)));
        }
    }

    /// Marks the service whose column the cursor stands in.
    void mark(int column) {
        for (int i = 0; i < names.size(); i++) {
            Style.MATRIX_HERE.set(names.get(i), i == column);
        }
    }

    /// How high it would be.
    double wanted(MatrixMetrics metrics) {
        return nameHeight(metrics) + metrics.scores();
    }

    private double nameHeight(MatrixMetrics metrics) {
        double longest = names.stream().mapToDouble(each -> each.prefWidth(-1)).max().orElse(0);
        return metrics.serviceNames(longest + ROOM * metrics.em());
    }

    /// Lays it out, moved to the left by as much as the cells.
    void lie(MatrixMetrics metrics, double moved) {
        double below = nameHeight(metrics);
        content.setTranslateX(-moved);
        for (int i = 0; i < names.size(); i++) {
            names.get(i).resizeRelocate(metrics.x(i), below, below, metrics.cell());
            place(scores.get(i), metrics.x(i), below, metrics);
        }
        for (int i = 0; i < signs.size(); i++) {
            signs.get(i)
                    .resizeRelocate(
                            metrics.count(i), below, metrics.countWidth(), metrics.scores());
        }
        why.resizeRelocate(metrics.why(), below, metrics.whyWidth(), metrics.scores());
    }

    private static void place(Label score, double x, double y, MatrixMetrics metrics) {
        double height = metrics.scores();
        if (metrics.hasUprightScores()) {
            score.getTransforms().setAll(UP);
            score.resizeRelocate(x, y + height, height, metrics.cell());
        } else {
            score.getTransforms().clear();
            score.resizeRelocate(x, y, metrics.cell(), height);
        }
    }
}
