package plumbline.report.excel.sheet;

import plumbline.report.excel.book.Book;
import plumbline.report.excel.book.Page;
import plumbline.report.excel.table.SheetName;
import plumbline.report.picture.ReportPicture;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.IntStream;

/// The drawings of a report, one below the other.
final class PicturesSheet {

    /// As many columns as make a page, so that a program that prints sees where a picture ends.
    private static final int[] WIDTHS = IntStream.generate(() -> 9).limit(20).toArray();

    private final Words words;

    PicturesSheet(Words words) {
        this.words = words;
    }

    void write(Book book, List<ReportPicture> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        Page page = new Page(book.sheet(SheetName.PICTURES), book.styles(), WIDTHS);
        page.title(SheetName.PICTURES.title(words));
        for (ReportPicture each : pictures) {
            page.gap();
            page.picture(
                    each.points().png().get(),
                    each.points().width(),
                    each.points().height(),
                    each.title());
        }
    }
}
