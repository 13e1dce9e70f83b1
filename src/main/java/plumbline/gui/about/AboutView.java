package plumbline.gui.about;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.Logo;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// What Plumbline is, and every third-party part in it with its licence.
public final class AboutView extends VBox {

    private final ThirdParties parts;
    private final Words words;
    private final ListView<ThirdParty> list = new ListView<>();
    private final TextArea licence = Style.ABOUT_LICENCE.on(new TextArea());

    public AboutView(ThirdParties parts, String version, Words words) {
        super(18);
        this.parts = parts;
        this.words = words;
        setId("about");
        getChildren().addAll(masthead(version), partsAndLicence());
        VBox.setVgrow(getChildren().getLast(), Priority.ALWAYS);
        act();
    }

    private Node masthead(String version) {
        Label promise = Style.TEXT_MUTED.on(new Label(words.get("about.promise")));
        promise.setWrapText(true);
        promise.setMinHeight(USE_PREF_SIZE);
        VBox text =
                new VBox(
                        2,
                        Style.TEXT_TITLE.on(new Label(words.get("app.name"))),
                        new Label(
                                words.get(
                                        "about.version",
                                        version,
                                        System.getProperty("java.version"),
                                        System.getProperty("javafx.version"))),
                        promise);
        HBox row = new HBox(18, new Logo(56), text);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node partsAndLicence() {
        list.setId("about-parts");
        list.setAccessibleText(words.get("about.parts"));
        list.getItems().setAll(parts.all());
        list.setCellFactory(ignored -> new PartCell());
        list.setMinWidth(300);
        licence.setId("about-licence");
        licence.setEditable(false);
        licence.setWrapText(true);
        licence.setAccessibleText(words.get("about.licence"));
        HBox row = new HBox(12, list, licence);
        HBox.setHgrow(licence, Priority.ALWAYS);
        VBox section = new VBox(8, Style.TEXT_CAPTION.on(new Label(words.get("about.parts"))), row);
        VBox.setVgrow(row, Priority.ALWAYS);
        return section;
    }

    private void act() {
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        list.getSelectionModel().selectFirst();
    }

    private void show(@Nullable ThirdParty part) {
        if (part != null) {
            licence.setText(part.home() + "\n\n" + parts.text(part));
            licence.setScrollTop(0);
        }
    }

    private final class PartCell extends ListCell<ThirdParty> {

        PartCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ThirdParty part, boolean empty) {
            super.updateItem(part, empty);
            if (empty || part == null) {
                setGraphic(null);
                return;
            }
            Label name =
                    WholeText.of(
                            new Label(
                                    words.get("about.part", part.title(), part.version()).strip()));
            Label id = WholeText.of(Style.TEXT_SMALL.on(new Label(part.licence())));
            setGraphic(Style.TWO_LINE_ROW.on(new VBox(name, id)));
            setAccessibleText(name.getText() + ", " + id.getText());
        }
    }
}
