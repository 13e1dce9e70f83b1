package plumbline.gui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

import plumbline.check.Proposal;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.review.cell.CellState;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Cells that are folded together as one line: what is proposed or decided for them, how many there
/// are, of which services, and how far they are.
final class ClusterLine extends HBox {

    private final ReviewItem.Cluster cluster;
    private final Words words;
    private final StatusMark mark = new StatusMark();
    private final Label done = Style.TEXT_MUTED.on(new Label());

    /// `turn` folds or unfolds it.
    ClusterLine(ReviewItem.Cluster cluster, Runnable turn, Words words) {
        super(10);
        this.cluster = cluster;
        this.words = words;
        Label sign = Style.FOLD_SIGN.on(new Label(cluster.open() ? "▾" : "▸"));
        sign.setOnMouseClicked(_ -> turn.run());
        Label count =
                Style.TEXT_STRONG.on(
                        new Label(words.get("review.cluster.brief", cluster.rows().size())));
        count.setMinWidth(USE_PREF_SIZE);
        Label names = WholeText.of(Style.TEXT_MUTED.on(new Label(names())));
        names.setTextOverrun(OverrunStyle.ELLIPSIS);
        names.setMinWidth(0);
        names.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(names, Priority.ALWAYS);
        done.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sign, mark, count, names, done);
    }

    private String names() {
        return cluster.rows().stream().map(AuditRow::service).collect(Collectors.joining(", "));
    }

    /// Told again with each cell of it that is decided; `spoken` takes what the line says.
    Subscription follow(Consumer<String> spoken) {
        List<Subscription> all =
                cluster.rows().stream()
                        .map(each -> each.stateProperty().subscribe(_ -> show(spoken)))
                        .toList();
        return Subscription.combine(all.toArray(Subscription[]::new));
    }

    private void show(Consumer<String> spoken) {
        CellState first = Folds.meant(cluster.rows()).getFirst().state();
        Proposal proposal = first.proposal();
        mark.show(
                first.findStatus().orElse(proposal == null ? null : proposal.status()),
                first.findStatus().isEmpty());
        int all = cluster.rows().size();
        long decided = cluster.rows().stream().filter(each -> !each.isOpen()).count();
        done.setText(decided + "/" + all);
        spoken.accept(
                words.get(
                        cluster.open() ? "review.cluster.spoken-open" : "review.cluster.spoken",
                        cluster.title(),
                        names(),
                        new CellWords(words).result(first),
                        words.get("review.progress", decided, all)));
    }
}
