package plumbline.review.imports.workbook.sheet;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Refuses workbooks of Excel that run something or fetch something from elsewhere.
final class Refusals {

    private static final String SHEETS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Refusals() {}

    static void look(Path file, OPCPackage parts) throws IOException {
        boolean isWorkbook = false;
        for (String type : types(parts)) {
            if (names(type, "macroenabled", "vbaproject", "macrosheet", "activex")) {
                throw new ProblemException(ProblemKind.WORKBOOK_WITH_MACROS, null, file);
            }
            if (names(type, "externallink", "connections+xml", "querytable")) {
                throw new ProblemException(ProblemKind.WORKBOOK_WITH_LINKS, null, file);
            }
            isWorkbook |= type.equals(SHEETS);
        }
        if (!isWorkbook) {
            throw new ProblemException(ProblemKind.NOT_A_WORKBOOK, null, file);
        }
    }

    private static Iterable<String> types(OPCPackage parts) throws IOException {
        try {
            return parts.getParts().stream()
                    .map(PackagePart::getContentType)
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (OpenXML4JException broken) {
            throw new IOException(broken);
        }
    }

    private static boolean names(String type, String... what) {
        return Stream.of(what).anyMatch(type::contains);
    }
}
