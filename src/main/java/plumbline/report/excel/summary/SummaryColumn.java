package plumbline.report.excel.summary;

import plumbline.report.excel.table.Look;

import java.util.function.Function;
import java.util.function.ToIntFunction;

/// A column of the summary: its formula, and what that gives now.
record SummaryColumn(String id, Look look, String formula, Function<ServiceSum, Object> value) {

    static SummaryColumn count(String id, String formula, ToIntFunction<ServiceSum> count) {
        return new SummaryColumn(id, Look.NUMBER, formula, count::applyAsInt);
    }
}
