package plumbline.gui.review;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.deciding.ReasonPart;
import plumbline.gui.room.FoldedText;
import plumbline.gui.style.Style;
import plumbline.review.cell.CellState;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One cell: what is asked, what is proposed, what that rests on, and the verdict.
final class CellPane extends BorderPane {

    private final CellViewModel model;
    private final Words words;
    private final Hyperlink title = Style.TITLE_LINK.on(Style.TEXT_TITLE.on(new Hyperlink()));
    private final Label facts = Style.TEXT_MUTED.on(new Label());
    private final FoldedText question;
    private final StatusMark proposedMark = new StatusMark();
    private final Label proposed = Style.TEXT_STRONG.on(new Label());
    private final Label why = new Label();
    private final Label shared = Style.TEXT_MUTED.on(new Label());
    private final Label caption = Style.EVIDENCE_CAPTION.on(Style.TEXT_CAPTION.on(new Label()));
    private final EvidenceList evidence;
    private final FoldPane fold;
    private final ReasonPart reason;
    private final VerdictBar verdicts;
    private final LookPane look;
    private final Consumer<CheckInfo> catalogue;
    private @Nullable AuditRow row;
    private String where = "";

    private Subscription following = Subscription.EMPTY;

    CellPane(
            CellViewModel model,
            ReasonPart reason,
            EvidenceList evidence,
            FoldPane fold,
            VerdictBar verdicts,
            LookPane look,
            Consumer<CheckInfo> catalogue,
            Words words) {
        this.model = model;
        this.reason = reason;
        this.evidence = evidence;
        this.fold = fold;
        this.verdicts = verdicts;
        this.catalogue = catalogue;
        this.words = words;
        this.look = look;
        this.question = new FoldedText("review-question", words);
        layoutRegions();
    }

    private void layoutRegions() {
        setId("review-cell");
        ScrollPane scroll = new ScrollPane(known());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(Style.VERDICTS.on(new VBox(8, look, reason, verdicts)));
        Style.REVIEW_CELL.on(this);
    }

    private Node known() {
        title.setId("review-title");
        title.setAccessibleText(words.get("catalogue.title"));
        title.setWrapText(true);
        facts.setWrapText(true);
        why.setWrapText(true);
        FlowPane how = new FlowPane(10, 4, proposedMark, proposed, shared);
        VBox proposal = Style.PROPOSAL.on(new VBox(6, how, why));
        return Style.SHEET_BODY.on(
                new VBox(
                        14,
                        new VBox(4, WholeText.of(title), WholeText.of(facts)),
                        question,
                        proposal,
                        new VBox(10, caption, evidence),
                        fold));
    }

    /// `together` are the cells that are decided with it, itself among them; one reason cannot be
    /// written for several in a field.
    void show(Optional<AuditRow> shown, List<AuditRow> together) {
        boolean several = together.size() > 1;
        reason.show(several ? Optional.empty() : shown);
        reason.setVisible(!several);
        reason.setManaged(!several);
        following.unsubscribe();
        row = shown.orElse(null);
        setVisible(row != null);
        if (row != null) {
            AuditRow now = row;
            title.setText(now.check().title());
            title.setAccessibleText(words.get("review.catalogue", now.check().title()));
            title.setOnAction(_ -> catalogue.accept(now.check()));
            ask(now);
            shared.setText(several ? "" : model.shared(now));
            caption.setText(model.caption(now, several));
            where = several ? words.get("review.cluster.brief", together.size()) : now.service();
            fold.show(together);
            following = now.stateProperty().subscribe(state -> show(now, state));
        }
    }

    private void ask(AuditRow of) {
        question.set("");
        model.question(
                of.check(),
                text -> {
                    if (of.equals(row)) {
                        question.set(text);
                    }
                });
    }

    private void show(AuditRow of, CellState state) {
        facts.setText(
                words.get(
                        "review.facts",
                        where,
                        of.check().section().title(),
                        of.check().id(),
                        state.severity().name()));
        proposedMark.show(state.proposal() == null ? null : state.proposal().status(), true);
        proposed.setText(model.proposed(state));
        why.setText(state.proposal() == null ? "" : state.proposal().reason());
        evidence.show(model.evidence(state));
        look.show(state);
        verdicts.show(state.findOwnStatus().orElse(null));
    }
}
