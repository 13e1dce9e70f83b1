package plumbline.analysis.graph;

/// A column as a graph shows it; `primary` and `foreign` when a key of that kind has it, `alone`
/// when no two rows have the same value in it.
public record TableColumn(
        String name, String type, boolean primary, boolean foreign, boolean alone) {

    /// Whether it is more than content.
    public boolean isKey() {
        return primary || foreign;
    }
}
