package plumbline.gui.reports;

import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import plumbline.drawing.gallery.Motif;
import plumbline.gui.reporting.ReportForm;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Which drawings stand at the end of a report; there where the report has a place for them.
final class PictureBoxes extends VBox {

    private final ReportsViewModel model;
    private final Map<Motif, CheckBox> boxes = new EnumMap<>(Motif.class);

    PictureBoxes(ReportsViewModel model, Words words) {
        super(6);
        this.model = model;
        setId("reports-pictures");
        getChildren().add(Style.TEXT_CAPTION.on(new Label(words.get("reports.pictures"))));
        for (Motif each : Motif.values()) {
            CheckBox box = new CheckBox(words.get("reports.pictures." + Spelled.id(each)));
            box.setId("reports-pictures-" + Spelled.id(each));
            box.setWrapText(true);
            box.setOnAction(_ -> want(each, box.isSelected()));
            boxes.put(each, box);
            getChildren().add(box);
        }
        Label about = Style.REPORTS_HINT.on(new Label(words.get("reports.pictures.about")));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        getChildren().add(about);
        managedProperty().bind(visibleProperty());
        model.formProperty().subscribe(this::show);
        model.services().addListener((Observable _) -> show(model.formProperty().get()));
    }

    private void want(Motif motif, boolean wanted) {
        Set<Motif> motifs = EnumSet.noneOf(Motif.class);
        motifs.addAll(model.formProperty().get().pictures());
        if (wanted) {
            motifs.add(motif);
        } else {
            motifs.remove(motif);
        }
        model.change(before -> before.drawing(motifs));
    }

    private void show(ReportForm form) {
        setVisible(form.kind().canShowPictures() && !form.isInSeveralFiles(model.included()));
        boxes.forEach((motif, box) -> box.setSelected(form.pictures().contains(motif)));
    }
}
