package plumbline.gui.drawing;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.gui.style.Icon;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The button that saves a drawing: how much of it, and as what.
public final class PictureMenu extends MenuButton {

    /// So much of a drawing, named by a key of the words; nothing where there is nothing chosen.
    public record Extent(String key, Supplier<Optional<? extends Painting>> painting) {}

    private final PictureSaver saver;
    private final Supplier<List<Path>> audited;
    private final Words words;
    private final CheckMenuItem dark;

    public PictureMenu(
            List<Extent> extents, PictureSaver saver, Supplier<List<Path>> audited, Words words) {
        super(words.get("picture.save"), Icon.PICTURE.node());
        this.saver = saver;
        this.audited = audited;
        this.words = words;
        dark = new CheckMenuItem(words.get("picture.dark"));
        setId("picture-menu");
        setMinWidth(USE_PREF_SIZE);
        extents.forEach(each -> getItems().add(menu(each)));
        getItems().addAll(new SeparatorMenuItem(), dark);
        setOnShowing(_ -> look(extents));
    }

    private Menu menu(Extent extent) {
        Menu menu = new Menu(words.get(extent.key()));
        for (PictureFormat format : PictureFormat.values()) {
            MenuItem item = new MenuItem(words.get("picture.format." + Spelled.id(format)));
            item.setOnAction(_ -> extent.painting().get().ifPresent(each -> save(each, format)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void save(Painting painting, PictureFormat format) {
        saver.save(
                painting, format, dark.isSelected() ? Palette.DARK : Palette.LIGHT, audited.get());
    }

    private void look(List<Extent> extents) {
        for (int i = 0; i < extents.size(); i++) {
            getItems().get(i).setDisable(extents.get(i).painting().get().isEmpty());
        }
    }
}
