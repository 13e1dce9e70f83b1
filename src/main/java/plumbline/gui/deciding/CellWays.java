package plumbline.gui.deciding;

import plumbline.gui.audit.AuditRow;

import java.util.List;
import java.util.function.Consumer;

/// What leads out of a screen in which cells are decided: the evidence of a cell in large; cells
/// get evidence, or what happens with them; and the parts of the cell that is looked at are shown.
public record CellWays(
        Consumer<AuditRow> peek,
        Consumer<List<AuditRow>> attach,
        Consumer<List<AuditRow>> paste,
        Consumer<List<AuditRow>> dispose,
        Runnable discuss,
        Runnable history) {}
