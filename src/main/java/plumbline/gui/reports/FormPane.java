package plumbline.gui.reports;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.reporting.Purpose;
import plumbline.gui.reporting.ReportForm;
import plumbline.gui.reporting.ReportLanguage;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.report.content.Extent;
import plumbline.report.output.ReportKind;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.List;

/// What somebody says about a report: what it is for, what it looks like, and what it is about.
final class FormPane extends VBox {

    private final ReportsViewModel model;
    private final Words words;
    private final ToggleGroup purposes = new ToggleGroup();
    private final Choice<ReportKind> kind;
    private final Choice<plumbline.report.markdown.style.Style> style;
    private final Choice<ReportLanguage> language;
    private final Choice<Formula> formula;
    private final Node template;
    private final Label worth = Style.REPORTS_HINT.on(new Label());
    private final CheckBox findings = new CheckBox();
    private final PictureBoxes pictures;

    FormPane(ReportsViewModel model, TemplateViewModel template, Words words) {
        super(20);
        this.model = model;
        this.words = words;
        this.template = titled("reports.template", new TemplatePane(template, model, words));
        pictures = new PictureBoxes(model, words);
        kind =
                new Choice<>(
                        "reports-kind",
                        words.get("reports.kind"),
                        each -> words.get("reports.kind." + Spelled.id(each)),
                        now -> model.change(before -> before.with(now)));
        style =
                new Choice<>(
                        "reports-style",
                        words.get("reports.style"),
                        each -> words.get("reports.style." + Spelled.id(each)),
                        now -> model.change(before -> before.with(now)));
        language =
                new Choice<>(
                        "reports-language",
                        words.get("reports.language"),
                        each -> words.get(each.key()),
                        now -> model.change(before -> before.with(now)));
        formula =
                new Choice<>(
                        "reports-formula",
                        words.get("reports.formula"),
                        each -> words.get("reports.formula." + Spelled.id(each)),
                        now -> model.change(before -> before.with(now)));
        layoutRegions();
        model.formProperty().subscribe(this::show);
    }

    private void layoutRegions() {
        setId("reports-form");
        findings.setId("reports-findings");
        findings.setText(words.get("reports.findings-only"));
        findings.setWrapText(true);
        findings.setOnAction(
                _ ->
                        model.change(
                                before ->
                                        before.with(
                                                findings.isSelected()
                                                        ? Extent.FINDINGS
                                                        : Extent.ALL)));
        getChildren()
                .addAll(
                        titled("reports.purpose", purposes()),
                        template,
                        titled("reports.look", new VBox(10, choices(), findings, pictures)),
                        new ServiceList(model, words));
        Style.REPORTS_FORM.on(this);
    }

    private Node titled(String key, Node content) {
        return new VBox(8, Style.TEXT_CAPTION.on(new Label(words.get(key))), content);
    }

    private Node purposes() {
        VBox all = new VBox(8);
        for (Purpose each : Purpose.values()) {
            RadioButton button = new RadioButton(words.get(each.key()));
            button.setId("reports-purpose-" + Spelled.id(each));
            button.setToggleGroup(purposes);
            button.setUserData(each);
            if (each == model.formProperty().get().purpose()) {
                FirstFocus.mark(button);
            }
            button.setOnAction(_ -> model.change(before -> before.with(each)));
            Label what = Style.REPORTS_ABOUT.on(new Label(words.get(each.key() + ".text")));
            what.setWrapText(true);
            all.getChildren().add(new VBox(2, button, what));
        }
        return all;
    }

    private Node choices() {
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints boxes = new ColumnConstraints();
        boxes.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), boxes);
        int row = 0;
        for (Choice<?> each : List.of(kind, style, language, formula)) {
            grid.addRow(row, each.label(), each.box());
            row++;
        }
        worth.setWrapText(true);
        worth.setMinHeight(USE_PREF_SIZE);
        grid.add(worth, 1, row);
        return grid;
    }

    private void show(ReportForm form) {
        purposes.getToggles()
                .forEach(each -> each.setSelected(each.getUserData() == form.purpose()));
        kind.show(form.purpose().kinds(), form.kind());
        kind.box().setDisable(form.purpose().kinds().size() == 1);
        style.show(List.of(plumbline.report.markdown.style.Style.values()), form.style());
        template.setVisible(form.kind() == ReportKind.TEMPLATE);
        template.setManaged(template.isVisible());
        style.setShown(form.kind() == ReportKind.MD);
        language.show(Arrays.asList(ReportLanguage.values()), form.language());
        formula.show(List.of(Formula.values()), form.formula());
        worth.setText(words.get("reports.formula." + Spelled.id(form.formula()) + ".text"));
        findings.setSelected(form.told() == Extent.FINDINGS);
        findings.setDisable(!form.kind().canBeOfFindings());
    }
}
