package plumbline.report.excel.book;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

import java.util.HexFormat;
import java.util.List;

import javax.xml.namespace.QName;

/// Draws stacked bars: a bar for each category, a part of it for each series.
public record Chart(String title, List<String> categories, CellRangeAddress names) {

    public Chart {
        categories = List.copyOf(categories);
    }

    /// What is counted in the rows of the categories, in one column; `head` is where its name is.
    public record Series(String name, int column, List<Integer> values, String colour) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /// Puts it over some cells of the sheet that its numbers stand in.
    public void draw(XSSFSheet sheet, CellRangeAddress over, List<Series> all) {
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(
                        0,
                        0,
                        0,
                        0,
                        over.getFirstColumn(),
                        over.getFirstRow(),
                        over.getLastColumn(),
                        over.getLastRow());
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.LEFT);
        across.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis along = chart.createValueAxis(AxisPosition.BOTTOM);
        along.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, along);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setGapWidth(40);
        all.forEach(each -> add(bars, sheet, each));
        chart.plot(bars);
        overlap(chart);
    }

    /// One over the other; POI can set that only with all schemas on the class path.
    private static void overlap(XSSFChart chart) {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private void add(XDDFBarChartData bars, XSSFSheet sheet, Series each) {
        CellRangeAddress range =
                new CellRangeAddress(
                        names.getFirstRow(), names.getLastRow(), each.column(), each.column());
        XDDFChartData.Series added =
                bars.addSeries(
                        XDDFDataSourcesFactory.fromArray(
                                categories.toArray(String[]::new), absolute(sheet, names)),
                        XDDFDataSourcesFactory.fromArray(
                                each.values().toArray(Integer[]::new), absolute(sheet, range)));
        added.setTitle(
                each.name(),
                new CellReference(
                        sheet.getSheetName(), names.getFirstRow() - 1, each.column(), true, true));
        added.setFillProperties(
                new XDDFSolidFillProperties(
                        XDDFColor.from(HexFormat.of().parseHex(each.colour()))));
    }

    private static String absolute(XSSFSheet sheet, CellRangeAddress range) {
        return range.formatAsString(sheet.getSheetName(), true);
    }
}
