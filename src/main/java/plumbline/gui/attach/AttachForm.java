package plumbline.gui.attach;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.check.Status;
import plumbline.gui.control.WholeText;
import plumbline.gui.evidence.EvidenceWords;
import plumbline.gui.form.Field;
import plumbline.gui.form.FormKeys;
import plumbline.gui.form.Names;
import plumbline.gui.form.SaveHint;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.review.decision.EvidenceItem.Kind;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where a person attaches evidence. Shortcut and Enter attach it, Esc leaves; a picture can be
/// pasted, and files dropped.
public final class AttachForm extends ScrollPane {

    private static final Set<Kind> AT_LINES = EnumSet.of(Kind.LINES, Kind.COUNTER_EVIDENCE);

    private final AttachViewModel model;
    private final Runnable onSaved;
    private final Runnable onLeft;
    private final Words words;
    private final VBox fields = Style.INSPECTOR_PART.on(new VBox(10));
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final TextField place = new TextField();
    private final TextField command = new TextField();
    private final TextField address = new TextField();
    private final TextField query = new TextField();
    private final TextArea text = Field.leftByTab(new TextArea());
    private final Field textField;
    private final FilesPart files;

    /// `choose` asks for files; `saved` runs when it is attached, `left` goes back.
    public AttachForm(
            AttachViewModel model,
            Supplier<List<Path>> choose,
            Runnable saved,
            Runnable left,
            Words words) {
        this.model = model;
        this.onSaved = saved;
        this.onLeft = left;
        this.words = words;
        this.textField = new Field(words.get("attach.text.snippet"), text);
        this.files = new FilesPart(model, choose, words);
        layoutRegions();
        bind();
        new FormKeys(this::save, onLeft).listenFirstIn(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        files.takeDropsOn(this, () -> {});
    }

    private void layoutRegions() {
        setId("attach");
        setContent(fields);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        kind.setId("attach-kind");
        kind.getItems().setAll(Kind.values());
        kind.setConverter(new Names<>(new EvidenceWords(words)::kind));
        WholeText.of(kind);
        place.setId("attach-place");
        place.setPromptText(words.get("attach.place.prompt"));
        text.setId("attach-text");
        text.setPrefRowCount(4);
        text.setWrapText(true);
        Label about = Style.TEXT_MUTED.on(new Label());
        about.setWrapText(true);
        about.textProperty().bind(model.aboutProperty());
        fields.getChildren()
                .addAll(
                        about,
                        new Field(words.get("attach.kind"), kind),
                        shownFor(AT_LINES, new Field(words.get("attach.place"), place, place())),
                        shownFor(EnumSet.of(Kind.COMMAND), command()),
                        shownFor(
                                EnumSet.of(Kind.LINK),
                                new Field(words.get("attach.address"), address)),
                        shownFor(EnumSet.of(Kind.ABSENCE), search()),
                        shownFor(EnumSet.of(Kind.FILE), files),
                        textField,
                        supports(),
                        missing(),
                        buttons());
    }

    private <N extends Node> N shownFor(Set<Kind> kinds, N node) {
        ObservableValue<Boolean> shown = model.kindProperty().map(kinds::contains);
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
        return node;
    }

    /// With what stands there, as soon as that is found.
    private Node place() {
        Label found = WholeText.of(Style.EVIDENCE_TEXT.on(Style.TEXT_CODE.on(new Label())));
        found.setId("attach-found");
        found.setMaxWidth(Double.MAX_VALUE);
        found.setMinWidth(0);
        found.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.place().findText().map(String::stripIndent).orElse(""),
                                model.place().takenProperty()));
        found.visibleProperty().bind(found.textProperty().isNotEmpty());
        found.managedProperty().bind(found.visibleProperty());
        return new VBox(6, place, found);
    }

    private Node command() {
        TextField directory = field(model.directoryProperty());
        TextField exit = field(model.exitProperty());
        exit.setPrefColumnCount(4);
        directory.setPrefColumnCount(8);
        Field where = new Field(words.get("attach.directory"), directory);
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox row = new HBox(10, where, new Field(words.get("attach.exit"), exit));
        return new VBox(10, new Field(words.get("attach.command"), command), row);
    }

    private static TextField field(StringProperty of) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(of);
        return field;
    }

    private Node search() {
        TextField scope = field(model.scopeProperty());
        scope.setPromptText(words.get("attach.scope.prompt"));
        return new VBox(
                10,
                new Field(words.get("attach.query"), query),
                new Field(words.get("attach.scope"), scope));
    }

    private Node supports() {
        ComboBox<Status> supports = new ComboBox<>();
        supports.setId("attach-supports");
        supports.getItems().setAll(Status.values());
        supports.setConverter(new Names<>(Status::title));
        WholeText.of(supports);
        supports.valueProperty().bindBidirectional(model.supportsProperty());
        TextField day = field(model.effectiveProperty());
        day.setPrefColumnCount(9);
        day.setPromptText(words.get("disposition.day.prompt"));
        HBox row =
                new HBox(
                        10,
                        new Field(words.get("attach.supports"), supports),
                        new Field(words.get("attach.effective"), day));
        row.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        return row;
    }

    private Node missing() {
        Label missing = Style.GATE.on(new Label());
        missing.setId("attach-missing");
        missing.setWrapText(true);
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        return missing;
    }

    private Node buttons() {
        Button save = Style.PRIMARY_BUTTON.on(new Button(words.get("attach.save")));
        save.setId("attach-save");
        save.setOnAction(_ -> save());
        save.disableProperty().bind(model.keepingProperty());
        Button leave = new Button(words.get("attach.leave"));
        leave.setOnAction(_ -> onLeft.run());
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(18, 18);
        busy.visibleProperty().bind(model.keepingProperty());
        Stream.of(save, leave).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
        FlowPane row = new FlowPane(8, 8, save, leave, new SaveHint(words), busy);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void bind() {
        kind.valueProperty().bindBidirectional(model.kindProperty());
        place.textProperty().bindBidirectional(model.place().typedProperty());
        command.textProperty().bindBidirectional(model.commandProperty());
        address.textProperty().bindBidirectional(model.addressProperty());
        query.textProperty().bindBidirectional(model.queryProperty());
        text.textProperty().bindBidirectional(model.textProperty());
        model.kindProperty()
                .subscribe(
                        now -> textField.rename(words.get("attach.text." + Spelled.id(now)), text));
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.V
                && press.isShortcutDown()
                && isForFiles(press)
                && files.paste()) {
            press.consume();
        }
    }

    /// Who pastes words into a field wants them there.
    private static boolean isForFiles(KeyEvent press) {
        return !(press.getTarget() instanceof TextInputControl)
                || !Clipboard.getSystemClipboard().hasString();
    }

    private void save() {
        model.save(onSaved);
    }

    /// Whether the clipboard holds a picture or files.
    public static boolean canPaste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasImage() || clipboard.hasFiles();
    }

    /// Takes a picture or files from the clipboard.
    public void paste() {
        files.paste();
    }

    /// Takes what is dropped onto a node; `begin` turns to the cells before.
    public void takeDropsOn(Node node, Runnable begin) {
        files.takeDropsOn(node, begin);
    }

    /// Starts where the kind asks first.
    public void begin() {
        Node first =
                switch (model.kindProperty().get()) {
                    case LINES -> place;
                    case COMMAND -> command;
                    case LINK -> address;
                    case ABSENCE -> query;
                    case FILE -> kind;
                    case SNIPPET, STATEMENT, COUNTER_EVIDENCE -> text;
                };
        first.requestFocus();
    }
}
