package plumbline.report.excel.summary;

import plumbline.check.Status;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.review.score.Formula;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;

import java.util.List;
import java.util.OptionalDouble;

/// What the summary counts of a service, or of all.
record ServiceSum(String name, String commit, Tallies tallies, Tally tally) {

    static ServiceSum of(ReportedService service) {
        return of(service.name(), service.commit(), service.cells());
    }

    static ServiceSum of(String name, String commit, List<ReportedCell> cells) {
        Tallies tallies = new Tallies(cells);
        int pass = tallies.decided(Status.PASS);
        int partial = tallies.decided(Status.PARTIAL);
        int fail = tallies.decided(Status.FAIL);
        int none = tallies.decided(Status.NOT_APPLICABLE);
        return new ServiceSum(
                name,
                commit,
                tallies,
                new Tally(pass, partial, fail, none, tallies.all() - pass - partial - fail - none));
    }

    Object share(Formula formula) {
        return told(new Score(formula, tally).value());
    }

    Object bound(Formula formula, boolean upper) {
        Score score = new Score(formula, tally);
        return told(upper ? score.highest() : score.lowest());
    }

    /// As the formula tells that there is nothing to share.
    private static Object told(OptionalDouble share) {
        return share.isPresent() ? share.getAsDouble() : "";
    }
}
