package plumbline.gui.catalogue;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.gui.control.Segments;
import plumbline.gui.form.Names;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Above the list: what is searched for, which checks, how many there are, and a new one.
final class CatalogueToolbar extends FlowPane {

    private final CatalogueViewModel model;
    private final Words words;
    private final TextField text = TextFields.createClearableTextField();

    CatalogueToolbar(CatalogueViewModel model, Button another, Words words) {
        super(12, 8);
        this.model = model;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        Label counts = Style.TEXT_MUTED.on(new Label());
        counts.textProperty().bind(model.countsProperty());
        ObjectProperty<Side> side = model.sideProperty();
        getChildren().add(Segments.of(List.of(Side.values()), Side::key, words, side, side::set));
        for (Node each : List.of(search(), sections(), severities(), choices(), another, counts)) {
            each.visibleProperty().bind(side.isEqualTo(Side.CHECKS));
            each.managedProperty().bind(each.visibleProperty());
            getChildren().add(each);
        }
        Style.CATALOGUE_TOOLBAR.on(this);
    }

    private TextField search() {
        text.setId("catalogue-filter");
        text.setPromptText(words.get("catalogue.filter"));
        text.setAccessibleText(words.get("catalogue.filter"));
        text.setPrefColumnCount(11);
        ((CustomTextField) text).setLeft(Style.ICON_MUTED.on(Icon.SEARCH.node()));
        text.textProperty().bindBidirectional(model.filter().textProperty());
        return text;
    }

    private ComboBox<@Nullable Section> sections() {
        return box(
                "catalogue.section",
                words.get("catalogue.section.all"),
                withNothing(List.of(Section.values())),
                each -> each == null ? "" : each.title(),
                model.filter().sectionProperty());
    }

    private ComboBox<@Nullable Severity> severities() {
        return box(
                "catalogue.severity",
                words.get("catalogue.severity.all"),
                withNothing(List.of(Severity.values()).reversed()),
                each ->
                        each == null
                                ? ""
                                : words.get(
                                        "catalogue.severity.from",
                                        words.get("review.severity." + Spelled.id(each))),
                model.filter().severityProperty());
    }

    private ComboBox<CheckChoice> choices() {
        return box(
                "catalogue.choice",
                words.get(CheckChoice.ALL.key()),
                List.of(CheckChoice.values()),
                each -> words.get(each.key()),
                model.filter().choiceProperty());
    }

    private static <T> List<@Nullable T> withNothing(List<T> values) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        all.addAll(values);
        return all;
    }

    private <T extends @Nullable Object> ComboBox<T> box(
            String name,
            String all,
            List<T> values,
            Function<T, String> say,
            ObjectProperty<T> value) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(name.replace('.', '-'));
        box.setAccessibleText(words.get(name));
        box.setConverter(new Names<T>(say));
        // stands for nothing, in the list as well
        box.setPromptText(all);
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    void focusFilter() {
        text.requestFocus();
    }
}
