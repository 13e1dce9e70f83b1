package plumbline.report.excel.template;

import org.apache.poi.ss.util.CellReference;

/// A column of a template: `index` counts from 0, and `key` names it in a mapping: by what stands
/// above it, or by its letter (`#C`) where nothing or the same as elsewhere does.
public record TemplateColumn(int index, String key, String header) {

    /// `C`.
    public String letter() {
        return CellReference.convertNumToColString(index);
    }

    /// By its name, however it is written, or else by its letter.
    public boolean isCalled(String said) {
        return key.equalsIgnoreCase(said) || letter().equals(said) || ("#" + letter()).equals(said);
    }
}
