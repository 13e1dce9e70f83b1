package plumbline.gui.deciding;

import plumbline.gui.audit.AuditRow;

import java.util.List;
import java.util.Optional;

/// A screen in which cells are decided, as far as keys have to know it.
public interface CellPlace {

    /// The cells that the next key is about.
    List<AuditRow> rows();

    /// The one of them that is looked at.
    Optional<AuditRow> findRow();

    /// Makes that one what the whole window looks at.
    void look();

    /// Cells that were picked together were decided.
    void decided();

    /// Goes on to the next cell.
    void step();

    /// Goes on to the next cell that nobody has decided.
    void stepToOpen();

    /// Gives the cells the focus back.
    void focusCells();
}
