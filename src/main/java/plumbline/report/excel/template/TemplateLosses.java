package plumbline.report.excel.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a template could not take: texts that are cut since no cell holds more, values left out for
/// a formula that stands there, placeholders that nobody knows.
public final class TemplateLosses {

    private int cut;
    private int formulas;
    private final Set<String> unknown = new LinkedHashSet<>();

    void cut() {
        cut++;
    }

    void keepFormula() {
        formulas++;
    }

    void notKnown(String placeholder) {
        unknown.add(placeholder);
    }

    public int cutTexts() {
        return cut;
    }

    public int keptFormulas() {
        return formulas;
    }

    public List<String> unknownPlaceholders() {
        return new ArrayList<>(unknown);
    }
}
