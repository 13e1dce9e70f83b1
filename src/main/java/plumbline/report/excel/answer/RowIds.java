package plumbline.report.excel.answer;

import plumbline.check.CheckInfo;
import plumbline.report.content.ReportedCell;
import plumbline.review.compare.CheckDigest;

import java.util.IdentityHashMap;

/// Names the rows of the checks for whoever brings the workbook back: the version of this naming,
/// the service, the check, and a digest of what the check asks.
public final class RowIds {

    /// The version that all of them begin with.
    public static final String VERSION = "PL1";

    private final IdentityHashMap<CheckInfo, String> digests = new IdentityHashMap<>();

    /// `PL1:order-service:lock-timeout:5f1c…`; a service may hold colons, check and digest do not.
    public String of(ReportedCell cell) {
        return String.join(
                ":",
                VERSION,
                cell.cell().service(),
                cell.cell().check(),
                digests.computeIfAbsent(cell.check(), CheckDigest::of));
    }
}
