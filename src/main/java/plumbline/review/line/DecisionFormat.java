package plumbline.review.line;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.ReviewState;
import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;

import java.util.List;

/// A decision of any kind.
final class DecisionFormat {

    private DecisionFormat() {}

    static void write(Decision decision, FieldsOut out) {
        switch (decision) {
            case Decision.Result(Status status, Decision.Origin origin) ->
                    out.text("kind", "result").choice("status", status).choice("origin", origin);
            case Decision.Text(String text) -> out.text("kind", "text").text("text", text);
            case Decision.Disposed(Disposition disposition) ->
                    out.text("kind", "disposed")
                            .object("disposition", disposition, DispositionFormat::write);
            case Decision.State(ReviewState state) ->
                    out.text("kind", "state").choice("state", state);
            case Decision.Weight(Severity severity, String reason) ->
                    out.text("kind", "weight").choice("severity", severity).text("reason", reason);
            case Decision.Supported(EvidenceItem evidence) ->
                    out.text("kind", "supported")
                            .object("evidence", evidence, EvidenceFormat::write);
            case Decision.Assumed(Assumption assumption) ->
                    out.text("kind", "assumed")
                            .object("assumption", assumption, AssumptionFormat::write);
            case Decision.Grouped(String title, List<Cell> cells) ->
                    out.text("kind", "grouped")
                            .text("title", title)
                            .objects("cells", cells, PlaceFormat::writeCell);
            case Decision.Imported(String name, String sha256, String service) ->
                    out.text("kind", "imported")
                            .text("name", name)
                            .text("sha256", sha256)
                            .text("service", service);
            case Decision.Joined(String copy, List<String> actions) ->
                    out.text("kind", "joined").text("copy", copy).texts("actions", actions);
            case Decision.Unasked(String reason) ->
                    out.text("kind", "unasked").text("reason", reason);
            case Decision.Setting(String value, String reason) ->
                    out.text("kind", "setting").text("value", value).text("reason", reason);
            case Decision.Own(OwnCheck check) ->
                    out.text("kind", "own").object("check", check, OwnCheckFormat::write);
            case Decision.SetAside(String reason, String sql) ->
                    out.text("kind", "set-aside").text("reason", reason).text("sql", sql);
        }
    }

    static Decision read(Fields in) {
        String kind = in.text("kind");
        return switch (kind) {
            case "result" ->
                    new Decision.Result(
                            in.choice("status", Status.class),
                            in.choice("origin", Decision.Origin.class));
            case "text" -> new Decision.Text(in.text("text"));
            case "disposed" ->
                    new Decision.Disposed(in.object("disposition", DispositionFormat::read));
            case "state" -> new Decision.State(in.choice("state", ReviewState.class));
            case "weight" ->
                    new Decision.Weight(in.choice("severity", Severity.class), in.text("reason"));
            case "supported" -> new Decision.Supported(in.object("evidence", EvidenceFormat::read));
            case "assumed" -> new Decision.Assumed(in.object("assumption", AssumptionFormat::read));
            case "grouped" ->
                    new Decision.Grouped(
                            in.text("title"), in.objects("cells", PlaceFormat::readCell));
            case "imported" ->
                    new Decision.Imported(in.text("name"), in.text("sha256"), in.text("service"));
            case "joined" -> new Decision.Joined(in.text("copy"), in.texts("actions"));
            case "unasked" -> new Decision.Unasked(in.text("reason"));
            case "setting" -> new Decision.Setting(in.text("value"), in.text("reason"));
            case "own" -> new Decision.Own(in.object("check", OwnCheckFormat::read));
            case "set-aside" -> new Decision.SetAside(in.text("reason"), in.text("sql"));
            default -> throw new IllegalArgumentException("no decision is " + kind);
        };
    }
}
