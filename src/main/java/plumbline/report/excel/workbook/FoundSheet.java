package plumbline.report.excel.workbook;

import plumbline.report.excel.book.Book.Written;

import java.io.InputStream;

/// What was to be written into a sheet, and what stands there.
record FoundSheet(Written written, InputStream content) {}
