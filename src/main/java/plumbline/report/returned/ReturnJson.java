package plumbline.report.returned;

import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.review.imports.workbook.applying.BroughtBack;
import plumbline.review.imports.workbook.applying.Wanting;
import plumbline.review.imports.workbook.merging.CellMerge;
import plumbline.review.imports.workbook.merging.RowNotice;
import plumbline.review.imports.workbook.merging.WorkbookMerge;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.List;

/// Writes what becomes of workbooks as JSON; its keys are a contract: more may come, none changes
/// its name.
public final class ReturnJson {

    private static final int FORMAT_VERSION = 1;

    private final JsonDocument document;
    private final JsonGenerator json;

    private ReturnJson(JsonDocument document) {
        this.document = document;
        this.json = document.json();
    }

    public static void write(List<BroughtBack> all, Writer to) {
        try (JsonDocument document = new JsonDocument(to, FORMAT_VERSION)) {
            document.list("workbooks", all, new ReturnJson(document)::workbook);
        }
    }

    private void workbook(BroughtBack brought) {
        WorkbookMerge merge = brought.merge();
        json.writeStringProperty("name", merge.name());
        json.writeStringProperty("sha256", merge.sha256());
        json.writeStringProperty("sheet", merge.sheet());
        json.writeNumberProperty("rows", merge.rows());
        json.writeBooleanProperty("saved", brought.saved());
        document.list("cells", merge.cells(), this::cell);
        document.list("notices", merge.notices(), this::notice);
        document.list("wanting", brought.wanting(), this::wanting);
    }

    private void cell(CellMerge cell) {
        json.writeStringProperty("at", cell.reference());
        json.writeStringProperty("service", cell.cell().service());
        json.writeStringProperty("check", cell.cell().check());
        json.writeStringProperty("column", cell.column().id());
        json.writeStringProperty("outcome", Spelled.id(cell.outcome()));
        json.writeStringProperty("base", cell.base());
        json.writeStringProperty("ours", cell.ours());
        json.writeStringProperty("theirs", cell.theirs());
    }

    private void notice(RowNotice notice) {
        json.writeStringProperty("at", notice.reference());
        json.writeStringProperty("kind", Spelled.id(notice.kind()));
        json.writeStringProperty("detail", notice.detail());
    }

    private void wanting(Wanting wanting) {
        json.writeStringProperty("service", wanting.cell().service());
        json.writeStringProperty("check", wanting.cell().check());
        json.writeArrayPropertyStart("gates");
        wanting.gates().forEach(each -> json.writeString(Spelled.id(each)));
        json.writeEndArray();
    }
}
