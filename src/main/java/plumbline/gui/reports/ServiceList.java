package plumbline.gui.reports;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import plumbline.gui.control.Gap;
import plumbline.gui.reporting.ReportForm;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// Which services a report is about.
final class ServiceList extends VBox {

    private final ReportsViewModel model;
    private final Words words;
    private final VBox rows = new VBox(6);
    private final Label count = Style.TEXT_CAPTION.on(new Label());
    private final ListChangeListener<String> refill = _ -> fill();

    ServiceList(ReportsViewModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        setId("reports-services");
        HBox head = new HBox(4, count, new Gap(), button("all", true), button("none", false));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows);
        sceneProperty()
                .subscribe(
                        scene -> {
                            model.services().removeListener(refill);
                            if (scene != null) {
                                model.services().addListener(refill);
                                fill();
                            }
                        });
        model.formProperty().subscribe(this::show);
    }

    private Button button(String key, boolean wanted) {
        Button button = Style.FLAT_BUTTON.on(new Button(words.get("reports.services." + key)));
        button.setId("reports-services-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> model.includeAll(wanted));
        return button;
    }

    private void fill() {
        rows.getChildren().setAll(model.services().stream().map(this::row).toList());
        show(model.formProperty().get());
    }

    private CheckBox row(String service) {
        CheckBox box = new CheckBox(service);
        box.setMnemonicParsing(false);
        box.setUserData(service);
        box.setOnAction(_ -> model.include(service, box.isSelected()));
        return box;
    }

    private void show(ReportForm form) {
        count.setText(words.get("reports.services", model.included(), model.services().size()));
        rows.getChildren()
                .forEach(
                        each ->
                                ((CheckBox) each)
                                        .setSelected(!form.leftOut().contains(each.getUserData())));
    }
}
